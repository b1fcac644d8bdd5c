package org.maatwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maatwerk.workflow.process.DecisionsInMemory;

/** What becomes of money at the end of a year, by the table (T6). */
class TomYearEndTest {

    @ParameterizedTest
    @CsvSource({"FREE, LAPSE", "RESERVED, CARRY", "COMMITTED, CARRY"})
    void what_was_promised_goes_along_and_what_is_free_lapses_T6(LedgerAccount account, ClosingOutcome outcome) {
        assertThat(new DecisionsInMemory()
                        .of(
                                "tom-year-end",
                                "outcome",
                                Map.of(
                                        "on",
                                        LocalDate.of(2026, 12, 31),
                                        "account",
                                        account.name(),
                                        "nature",
                                        "WAGE",
                                        "scope",
                                        "GENERIC")))
                .containsExactly(outcome.name());
    }
}
