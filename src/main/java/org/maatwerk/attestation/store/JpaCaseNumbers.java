package org.maatwerk.attestation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.attestation.CaseNumbers;
import org.maatwerk.kernel.CaseNumber;

/** Counts in one row that is locked for the transaction, so that two nodes never give out the same number. */
@ApplicationScoped
public class JpaCaseNumbers implements CaseNumbers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public CaseNumber next() {
        CaseNumberCounter counter =
                entities.find(CaseNumberCounter.class, CaseNumberCounter.THE_ONLY_ROW, LockModeType.PESSIMISTIC_WRITE);
        int year = LocalDate.now(clock).getYear();
        return new CaseNumber("IA-%d-%05d".formatted(year, counter.next()));
    }
}
