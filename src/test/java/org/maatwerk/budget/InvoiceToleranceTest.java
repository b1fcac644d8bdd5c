package org.maatwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.Money;
import org.maatwerk.workflow.process.DecisionsInMemory;

/** T8: how much dearer an order may turn out, by the table. */
class InvoiceToleranceTest {

    private static final InvoiceTolerance USUAL = new InvoiceTolerance(5, Money.of("50"));

    @Test
    void five_percent_and_at_most_fifty_euro_T8() {
        Map<String, Object> rule = new DecisionsInMemory()
                .of("invoice-tolerance", Map.of("on", LocalDate.of(2026, 11, 23)))
                .get(0);

        assertThat(rule.get("percent")).hasToString("5");
        assertThat(rule.get("most")).hasToString("50");
    }

    @Test
    void the_lower_of_both_counts_to_the_cent() {
        assertThat(USUAL.of(Money.of("999.99"))).isEqualTo(Money.of("49.99"));
        assertThat(USUAL.of(Money.of("1000"))).isEqualTo(Money.of("50"));
        assertThat(USUAL.of(Money.of("5000"))).isEqualTo(Money.of("50"));
        assertThat(USUAL.of(Money.of("0.19"))).isEqualTo(Money.ZERO);
    }
}
