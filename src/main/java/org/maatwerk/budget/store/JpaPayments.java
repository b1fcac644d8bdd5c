package org.maatwerk.budget.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.maatwerk.budget.Payment;
import org.maatwerk.budget.PaymentLine;
import org.maatwerk.budget.PaymentState;
import org.maatwerk.budget.Payments;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;

/** Payments in the database; numbers are counted in one row, locked, so that two nodes never give out the same. */
@ApplicationScoped
public class JpaPayments implements Payments {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public Payment of(CaseNumber caseNumber) {
        return Optional.ofNullable(entities.find(Payment.class, caseNumber.value()))
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Payment> toChange(CaseNumber caseNumber) {
        return Optional.ofNullable(entities.find(Payment.class, caseNumber.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Payment> all() {
        return entities.createQuery("select p from Payment p order by p.caseNumber desc", Payment.class)
                .getResultList();
    }

    @Override
    public List<CaseNumber> toDeliver() {
        return entities.createQuery(
                        "select p from Payment p where p.state = :state order by p.caseNumber", Payment.class)
                .setParameter("state", PaymentState.PREPARED)
                .getResultStream()
                .map(Payment::caseNumber)
                .toList();
    }

    @Override
    public List<PaymentLine> lines(CaseNumber payment) {
        return entities.createQuery(
                        "select l from PaymentLine l where l.payment = :payment order by l.number", PaymentLine.class)
                .setParameter("payment", payment)
                .getResultList();
    }

    @Override
    public void add(Payment payment, List<PaymentLine> lines) {
        entities.persist(payment);
        entities.flush();
        lines.forEach(entities::persist);
    }

    @Override
    public CaseNumber nextNumber() {
        long number = entities.find(PaymentCounter.class, PaymentCounter.THE_ONLY_ROW, LockModeType.PESSIMISTIC_WRITE)
                .next();
        return new CaseNumber("PAY-%d-%05d".formatted(LocalDate.now(clock).getYear(), number));
    }
}
