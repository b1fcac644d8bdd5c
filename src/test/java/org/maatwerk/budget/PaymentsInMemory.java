package org.maatwerk.budget;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;

/** Payments for tests of use cases. */
public final class PaymentsInMemory implements Payments {

    private final Map<CaseNumber, Payment> payments = new TreeMap<>(Comparator.reverseOrder());
    private final Map<CaseNumber, List<PaymentLine>> lines = new HashMap<>();
    private int last;

    @Override
    public Payment of(CaseNumber caseNumber) {
        return toChange(caseNumber).orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Payment> toChange(CaseNumber caseNumber) {
        return Optional.ofNullable(payments.get(caseNumber));
    }

    @Override
    public List<Payment> all() {
        return List.copyOf(payments.values());
    }

    @Override
    public List<CaseNumber> toDeliver() {
        return payments.values().stream()
                .filter(payment -> !payment.isDelivered())
                .map(Payment::caseNumber)
                .sorted()
                .toList();
    }

    @Override
    public List<PaymentLine> lines(CaseNumber payment) {
        return lines.getOrDefault(payment, List.of());
    }

    @Override
    public void add(Payment payment, List<PaymentLine> of) {
        payments.put(payment.caseNumber(), payment);
        lines.put(payment.caseNumber(), List.copyOf(of));
    }

    @Override
    public CaseNumber nextNumber() {
        return new CaseNumber("PAY-2026-%05d".formatted(++last));
    }
}
