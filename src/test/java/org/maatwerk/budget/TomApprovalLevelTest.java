package org.maatwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maatwerk.workflow.process.DecisionsInMemory;

/** Who has to approve a request, by the table (T4). */
class TomApprovalLevelTest {

    @ParameterizedTest
    @CsvSource({
        "0.01, false, one-holder, 1, 0",
        "8499.99, false, one-holder, 1, 0",
        "8500.00, false, two-holders, 2, 0",
        "29999.99, false, two-holders, 2, 0",
        "30000.00, false, three-quotes, 2, 3",
        "1000000.00, false, three-quotes, 2, 3",
        "8499.99, true, one-holder-yearly, 1, 0",
        "8500.00, true, two-holders-yearly, 2, 0",
        "29999.99, true, two-holders-yearly, 2, 0",
        "30000.00, true, three-quotes-yearly, 2, 3"
    })
    void the_price_without_vat_decides_and_whether_it_comes_back_each_year_T4_T7(
            BigDecimal net, boolean recurring, String rule, String holders, String quotes) {
        Map<String, Object> inputs = Map.of(
                "on",
                LocalDate.of(2026, 11, 23),
                "net",
                net,
                "nature",
                "OPERATING",
                "scope",
                "INDIVIDUAL",
                "recurring",
                recurring);
        DecisionsInMemory decisions = new DecisionsInMemory();

        assertThat(decisions.of("tom-approval-level", "rule", inputs)).containsExactly(rule);
        assertThat(decisions.of("tom-approval-level", "holders", inputs)).containsExactly(holders);
        assertThat(decisions.of("tom-approval-level", "quotes", inputs)).containsExactly(quotes);
    }
}
