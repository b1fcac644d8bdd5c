package org.maatwerk.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.budget.BudgetRefusal.YEAR_PART_IS_ELSEWHERE;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;

/** T7: a year of a measure is reserved once, and ends once. */
class YearPartTest {

    private static final PersonId BART = new PersonId(91);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final YearPart part = new YearPart(
            new CaseNumber("TOM-2026-00001"),
            new BudgetLineKey(2027, BudgetNature.OPERATING, BudgetScope.INDIVIDUAL),
            new TomPrice(Money.of("1000"), Money.of("210")));

    @Test
    void is_reserved_once_and_not_after_its_end_T7() {
        part.reserve(BART, DAY);
        assertRefused(YEAR_PART_IS_ELSEWHERE, () -> part.reserve(BART, DAY));

        part.end(BART, DAY);

        assertRefused(YEAR_PART_IS_ELSEWHERE, () -> part.reserve(BART, DAY));
        assertThat(part.state()).isEqualTo(YearPartState.ENDED);
    }

    @Test
    void ends_once_T7() {
        part.end(BART, DAY);

        assertRefused(YEAR_PART_IS_ELSEWHERE, () -> part.end(BART, DAY));
    }
}
