package org.maatwerk.budget.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maatwerk.budget.BudgetLine;
import org.maatwerk.budget.ClosingPart;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.YearClosing;
import org.maatwerk.budget.YearClosings;
import org.maatwerk.kernel.NotFound;

/** Closings of years in the database. */
@ApplicationScoped
public class JpaYearClosings implements YearClosings {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<YearClosing> of(int year) {
        return Optional.ofNullable(entities.find(YearClosing.class, year));
    }

    @Override
    public YearClosing toDecide(int year) {
        return Optional.ofNullable(entities.find(YearClosing.class, year, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    @Override
    public void add(YearClosing closing) {
        entities.persist(closing);
        entities.flush();
    }

    @Override
    public void remove(YearClosing closing) {
        entities.remove(closing);
    }

    @Override
    public void add(ClosingPart part) {
        entities.persist(part);
        entities.flush();
    }

    @Override
    public List<ClosingPart> partsOf(int year) {
        return entities.createQuery("select p from ClosingPart p where p.year = :year order by p.id", ClosingPart.class)
                .setParameter("year", year)
                .getResultList();
    }

    @Override
    public Optional<ClosingPart> part(BudgetLine line, LedgerAccount account) {
        return entities.createQuery(
                        "select p from ClosingPart p where p.line = :line and p.account = :account", ClosingPart.class)
                .setParameter("line", line.id())
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }
}
