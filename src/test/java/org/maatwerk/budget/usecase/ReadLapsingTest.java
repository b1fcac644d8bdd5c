package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.TODAY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;

/** T6: a budget holder sees what lapses at the end of the year; what is promised goes along to the next. */
class ReadLapsingTest {

    private static final PersonId BART = new PersonId(91);
    private static final BudgetLineKey LINE =
            new BudgetLineKey(TODAY.getYear(), BudgetNature.OPERATING, BudgetScope.INDIVIDUAL);

    private final TomTable table = new TomTable();
    private final ReadLapsing lapsing = table.get(ReadLapsing.class);
    private final Books books = table.get(Books.class);

    @BeforeEach
    void somebody_holds_a_budget() {
        table.people.add(BART.value(), "Bart", "Hermans", Role.BUDGET_HOLDER);
    }

    @Test
    void what_is_free_lapses_and_what_is_reserved_does_not_T6() {
        books.post(LedgerAct.GRANT, LINE, Money.of("1000"), "grant", BART);
        books.post(LedgerAct.RESERVE, LINE, Money.of("600"), "reserve", BART);

        assertThat(lapsing.of(BART)).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo(LINE);
            assertThat(one.amount()).isEqualTo(Money.of("400"));
        });

        books.post(LedgerAct.RESERVE, LINE, Money.of("400"), "the rest", BART);

        assertThat(lapsing.of(BART)).isEmpty();
    }

    @Test
    void only_budget_holders_see_it_D9() {
        assertThatThrownBy(() -> lapsing.of(EXPERT)).isInstanceOf(NotFound.class);
    }
}
