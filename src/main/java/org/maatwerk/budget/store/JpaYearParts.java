package org.maatwerk.budget.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maatwerk.budget.YearPart;
import org.maatwerk.budget.YearPartState;
import org.maatwerk.budget.YearParts;
import org.maatwerk.kernel.CaseNumber;

/** What was promised of later years, in the database. */
@ApplicationScoped
public class JpaYearParts implements YearParts {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<YearPart> ofRequest(CaseNumber request) {
        return entities.createQuery(
                        "select p from YearPart p where p.request = :request order by p.year", YearPart.class)
                .setParameter("request", request)
                .getResultList();
    }

    @Override
    public Optional<YearPart> find(CaseNumber request, int year) {
        return ofRequest(request).stream().filter(part -> part.year() == year).findFirst();
    }

    @Override
    public List<YearPart> in(YearPartState state) {
        return entities.createQuery(
                        "select p from YearPart p where p.state = :state order by p.year, p.request", YearPart.class)
                .setParameter("state", state)
                .getResultList();
    }

    @Override
    public List<YearPart> of(int year) {
        return entities.createQuery("select p from YearPart p where p.year = :year order by p.request", YearPart.class)
                .setParameter("year", year)
                .getResultList();
    }

    @Override
    public void add(YearPart part) {
        entities.persist(part);
    }
}
