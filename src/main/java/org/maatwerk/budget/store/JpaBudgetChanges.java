package org.maatwerk.budget.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maatwerk.budget.BudgetChange;
import org.maatwerk.budget.BudgetChanges;
import org.maatwerk.kernel.NotFound;

/** Changes of budgets in the database. */
@ApplicationScoped
public class JpaBudgetChanges implements BudgetChanges {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(BudgetChange change) {
        entities.persist(change);
        entities.flush();
    }

    @Override
    public BudgetChange toDecide(long id) {
        return Optional.ofNullable(entities.find(BudgetChange.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<BudgetChange> of(int year) {
        return entities.createQuery(
                        "select c from BudgetChange c where c.year = :year order by c.id desc", BudgetChange.class)
                .setParameter("year", year)
                .getResultList();
    }
}
