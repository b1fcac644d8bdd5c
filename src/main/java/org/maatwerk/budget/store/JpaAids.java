package org.maatwerk.budget.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.maatwerk.budget.Aid;
import org.maatwerk.budget.AidRepair;
import org.maatwerk.budget.Aids;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** The inventory in the database; numbers are counted in one row, locked, so that two nodes never give out the same. */
@ApplicationScoped
public class JpaAids implements Aids {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public Aid of(CaseNumber number) {
        return found(entities.find(Aid.class, number.value()));
    }

    @Override
    public Aid toChange(CaseNumber number) {
        return found(entities.find(Aid.class, number.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    private static Aid found(Aid aid) {
        return Optional.ofNullable(aid).orElseThrow(NotFound::new);
    }

    @Override
    public List<Aid> ofRequests(Collection<CaseNumber> requests) {
        return requests.isEmpty()
                ? List.of()
                : entities.createQuery("select a from Aid a where a.request in :requests order by a.number", Aid.class)
                        .setParameter("requests", requests)
                        .getResultList();
    }

    @Override
    public List<Aid> boughtFor(Collection<CaseNumber> requests) {
        return requests.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select a from Aid a where a.boughtFor in :requests order by a.number", Aid.class)
                        .setParameter("requests", requests)
                        .getResultList();
    }

    @Override
    public List<Aid> ofHolder(PersonId holder) {
        return entities.createQuery("select a from Aid a where a.holder = :holder order by a.number", Aid.class)
                .setParameter("holder", holder)
                .getResultList();
    }

    @Override
    public void add(Aid aid) {
        entities.persist(aid);
    }

    @Override
    public CaseNumber nextNumber() {
        long number = entities.find(AidCounter.class, AidCounter.THE_ONLY_ROW, LockModeType.PESSIMISTIC_WRITE)
                .next();
        return new CaseNumber("HM-%d-%05d".formatted(LocalDate.now(clock).getYear(), number));
    }

    @Override
    public void add(AidRepair repair) {
        entities.persist(repair);
    }

    @Override
    public List<AidRepair> repairsOf(CaseNumber aid) {
        return entities.createQuery("select r from AidRepair r where r.aid = :aid order by r.number", AidRepair.class)
                .setParameter("aid", aid)
                .getResultList();
    }
}
