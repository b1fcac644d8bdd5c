package org.maatwerk.protocol.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.ProtocolNumbers;

/** Counts in one row that is locked for the transaction, so that two nodes never give out the same number. */
@ApplicationScoped
public class JpaProtocolNumbers implements ProtocolNumbers {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public CaseNumber next() {
        long number = entities.find(ProtocolCounter.class, ProtocolCounter.THE_ONLY_ROW, LockModeType.PESSIMISTIC_WRITE)
                .next();
        return new CaseNumber("IP-%d-%05d".formatted(LocalDate.now(clock).getYear(), number));
    }
}
