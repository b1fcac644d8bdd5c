package org.maatwerk.budget.usecase;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.maatwerk.budget.PaymentLine;
import org.maatwerk.kernel.CaseNumber;

/**
 * What the finance system says about one payment.
 *
 * @param whole of all lines that it does not speak of by themselves
 * @param single by our {@link PaymentLine#reference reference} of the line or, where it gives none, of the part
 */
record PaymentReport(CaseNumber payment, PaymentVerdict whole, Map<String, PaymentVerdict> single) {

    /** Whether each line that it speaks of is one of these. */
    boolean isAbout(List<PaymentLine> lines) {
        return lines.stream()
                .flatMap(line -> Stream.of(line.reference(), line.partReference()))
                .toList()
                .containsAll(single.keySet());
    }

    PaymentVerdict verdictOn(PaymentLine line) {
        PaymentVerdict rest = single.getOrDefault(line.partReference(), whole);
        return single.getOrDefault(line.reference(), rest);
    }
}
