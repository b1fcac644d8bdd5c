package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.TODAY;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;

/** What a budget holder sees at one glance (T5), and for what each entry was made (T6, D9). */
class ReadBudgetOverviewTest {

    private static final PersonId BART = new PersonId(91);
    private static final PersonId LEEN = new PersonId(92);
    private static final BudgetLineKey LINE =
            new BudgetLineKey(TODAY.getYear(), BudgetNature.OPERATING, BudgetScope.INDIVIDUAL);
    private static final TomGrant ALL = new TomGrant(Money.of("1000"), Money.of("210"), null, null);

    private final TomTable table = TomTable.opened();
    private final ReadBudgetOverview overview = table.get(ReadBudgetOverview.class);
    private final ReadBudget budget = table.get(ReadBudget.class);

    @BeforeEach
    void two_hold_a_budget_and_one_request_waits() {
        table.people.add(BART.value(), "Bart", "Hermans", Role.BUDGET_HOLDER);
        table.people.add(LEEN.value(), "Leen", "Cools", Role.BUDGET_HOLDER);
        table.get(ChangeBudget.class).propose(BART, LINE, Money.of("1000"), "budget of the year");
        table.get(ChangeBudget.class).approve(LEEN, 1);
        table.get(FillTomRequest.class)
                .submit(
                        EXPERT,
                        REQUEST,
                        new TomForm("need", BudgetNature.OPERATING, Money.of("1000"), Money.of("210")));
    }

    @Test
    void says_how_the_year_ends_when_all_that_waits_is_approved_T5() {
        assertThat(overview.of(BART).lines()).singleElement().satisfies(line -> {
            assertThat(line.line().key()).isEqualTo(LINE);
            assertThat(line.promised()).isEqualTo(Money.ZERO);
            assertThat(line.asked()).isEqualTo(Money.of("1210"));
            assertThat(line.left()).isEqualTo(Money.of("-210"));
        });
        more("1000");
        table.get(AnswerTomRequest.class).approve(BART, REQUEST, ALL);

        assertThat(overview.of(BART).lines()).singleElement().satisfies(line -> {
            assertThat(line.promised()).isEqualTo(Money.of("1210"));
            assertThat(line.asked()).isEqualTo(Money.ZERO);
            assertThat(line.left()).isEqualTo(Money.of("790"));
        });
    }

    @Test
    void what_waits_is_what_the_reader_can_do_something_about_T4_A13() {
        table.get(ChangeBudget.class).propose(BART, LINE.of(LINE.year() + 1), Money.of("5"), "next year");
        assertThat(overview.of(BART).changes()).isEmpty();
        assertThat(overview.of(LEEN).changes())
                .extracting(BudgetChangeView::reason)
                .containsExactly("next year");
        assertThat(overview.of(LEEN).waiting())
                .extracting(TomAnswerLine::caseNumber)
                .containsExactly(REQUEST);

        table.get(AnswerTomRequest.class)
                .approve(BART, REQUEST, new TomGrant(Money.of("1000"), Money.of("210"), null, "cannot wait"));

        assertThat(overview.of(BART).waiting()).isEmpty();
        assertThat(overview.of(LEEN).waiting()).hasSize(1);
        table.people.relate(LEEN, AN);
        assertThat(overview.of(LEEN).waiting()).isEmpty();
        assertThat(overview.of(LEEN).lines()).singleElement().satisfies(line -> assertThat(line.asked())
                .isEqualTo(Money.ZERO));
    }

    @Test
    void what_is_not_ordered_for_ninety_days_is_asked_about_T5() {
        more("1000");
        table.get(AnswerTomRequest.class).approve(BART, REQUEST, ALL);
        table.clock.forward(Duration.ofDays(90).toSeconds());
        assertThat(overview.of(BART).stale()).isEmpty();

        table.clock.forward(Duration.ofDays(1).toSeconds());

        assertThat(overview.of(BART).stale()).containsExactly(new StaleReservation(REQUEST, Money.of("1210"), TODAY));
        assertThat(overview.of(BART).days()).isEqualTo(90);
    }

    @Test
    void is_for_budget_holders_alone_T5() {
        for (PersonId other : new PersonId[] {AN, EXPERT}) {
            assertThatThrownBy(() -> overview.of(other)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void an_entry_says_what_it_was_for_and_leads_to_what_the_reader_may_open_T6_A13() {
        more("1000");
        table.get(AnswerTomRequest.class).approve(BART, REQUEST, ALL);

        assertThat(entries(LEEN)).singleElement().satisfies(entry -> {
            assertThat(entry.about()).isEqualTo(REQUEST.value());
            assertThat(entry.opens()).isEqualTo(REQUEST);
            assertThat(entry.at()).isEqualTo(table.clock.instant());
        });
        assertThat(budget.entries(LEEN, line(), LedgerAccount.GRANTED))
                .extracting(LedgerEntryView::about, LedgerEntryView::opens)
                .contains(tuple("budget of the year", null));

        table.people.relate(LEEN, AN);

        assertThat(entries(LEEN)).singleElement().satisfies(entry -> assertThat(entry.opens())
                .isNull());
    }

    private List<LedgerEntryView> entries(PersonId reader) {
        return budget.entries(reader, line(), LedgerAccount.RESERVED);
    }

    private long line() {
        return budget.lines(BART, LINE.year()).get(0).id();
    }

    private void more(String amount) {
        table.get(Books.class).post(LedgerAct.GRANT, LINE, Money.of(amount), "more-" + amount, BART);
    }
}
