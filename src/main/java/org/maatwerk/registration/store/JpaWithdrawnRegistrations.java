package org.maatwerk.registration.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.registration.WithdrawnRegistration;
import org.maatwerk.registration.WithdrawnRegistrations;

/** Withdrawn registrations in the database. */
@ApplicationScoped
public class JpaWithdrawnRegistrations implements WithdrawnRegistrations {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public CaseNumber nextNumber() {
        long number = entities.find(
                        RegistrationCounter.class, RegistrationCounter.THE_ONLY_ROW, LockModeType.PESSIMISTIC_WRITE)
                .next();
        return new CaseNumber("REG-%d-%05d".formatted(LocalDate.now(clock).getYear(), number));
    }

    @Override
    public void add(WithdrawnRegistration withdrawn) {
        entities.persist(withdrawn);
    }

    @Override
    public WithdrawnRegistration toChange(CaseNumber caseNumber) {
        return Optional.ofNullable(
                        entities.find(WithdrawnRegistration.class, caseNumber.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<WithdrawnRegistration> of(PersonId person) {
        return entities.createQuery(
                        "select w from WithdrawnRegistration w where w.person = :person"
                                + " order by w.withdrawnOn desc, w.caseNumber desc",
                        WithdrawnRegistration.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public List<WithdrawnRegistration> all() {
        return entities.createQuery(
                        "select w from WithdrawnRegistration w order by w.withdrawnOn desc, w.caseNumber desc",
                        WithdrawnRegistration.class)
                .getResultList();
    }
}
