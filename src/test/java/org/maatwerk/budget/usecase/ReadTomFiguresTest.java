package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.DIVERSITY;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.ROADS;
import static org.maatwerk.protocol.Cast.TODAY;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.budget.usecase.TomFigures.CategoryCount;
import org.maatwerk.budget.usecase.TomFigures.MoneyShare;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.MeasureCategory;

/** F1, T12: what was asked for in each category and year, and where the money went. */
class ReadTomFiguresTest {

    private static final PersonId BART = new PersonId(91);
    private static final PersonId LEEN = new PersonId(92);
    private static final int YEAR = TODAY.getYear();

    private final TomTable table = new TomTable();
    private final StartGenericRequest start = table.get(StartGenericRequest.class);
    private final FillTomRequest fill = table.get(FillTomRequest.class);
    private final AnswerTomRequest answer = table.get(AnswerTomRequest.class);
    private final ReadTomFigures figures = table.get(ReadTomFigures.class);

    @BeforeEach
    void seat() {
        table.people.add(BART, "Bart", DIVERSITY, Role.BUDGET_HOLDER);
        table.people.add(LEEN, "Leen", DIVERSITY, Role.BUDGET_HOLDER);
    }

    @Test
    void counts_what_was_submitted_in_the_year_in_which_it_was_and_nothing_else() {
        asked(MeasureCategory.BUILDING, "100");
        answer.refuse(BART, asked(MeasureCategory.BUILDING, "100"), "no");
        start.start(HR, ROADS, MeasureCategory.BUILDING, "never submitted");
        table.get(StartStudentRequest.class)
                .start(
                        HR,
                        ROADS,
                        new StudentForm(null, "Sofie", TODAY, TODAY, 8, Money.of("100"), "Het archief ordenen"));
        table.clock.forward(Duration.ofDays(366).toSeconds());
        asked(MeasureCategory.SOFTWARE, "100");

        TomFigures seen = figures.of(BART, YEAR + 1);

        assertThat(seen.years()).containsExactly(YEAR - 2, YEAR - 1, YEAR, YEAR + 1);
        assertThat(seen.rows())
                .hasSize(10)
                .contains(new CategoryCount(MeasureCategory.BUILDING, List.of(0, 0, 2, 0)))
                .contains(new CategoryCount(MeasureCategory.SOFTWARE, List.of(0, 0, 0, 1)))
                .endsWith(new CategoryCount(null, List.of(0, 0, 2, 1)));
    }

    @Test
    void the_money_is_what_is_promised_on_the_lines_split_by_scope_and_by_nature_T6() {
        granted(BudgetNature.OPERATING, BudgetScope.GENERIC, "1000");
        granted(BudgetNature.WAGE, BudgetScope.GENERIC, "1000");
        approve(asked(MeasureCategory.BUILDING, "200"));
        answer.refuse(BART, asked(MeasureCategory.BUILDING, "100"), "no");

        TomFigures seen = figures.of(BART, YEAR);

        assertThat(seen.total()).isEqualTo(Money.of("200"));
        assertThat(seen.byScope())
                .containsExactlyInAnyOrder(
                        new MoneyShare(BudgetScope.GENERIC, Money.of("200"), 100),
                        new MoneyShare(BudgetScope.INDIVIDUAL, Money.ZERO, 0));
        assertThat(seen.byNature())
                .containsExactlyInAnyOrder(
                        new MoneyShare(BudgetNature.OPERATING, Money.of("200"), 100),
                        new MoneyShare(BudgetNature.WAGE, Money.ZERO, 0));
        assertThat(seen.studentsPercent()).isNull();
    }

    @Test
    void without_money_there_are_no_shares() {
        assertThat(figures.of(BART, YEAR).byScope())
                .extracting(MoneyShare::percent)
                .containsOnlyNulls();
    }

    @Test
    void only_budget_holders_and_of_years_that_were() {
        assertThat(figures.years(BART)).containsExactly(YEAR);
        assertThatThrownBy(() -> figures.years(HR)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> figures.of(HR, YEAR)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> figures.of(BART, YEAR + 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> figures.of(BART, 1999)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> figures.of(BART, Integer.MIN_VALUE)).isInstanceOf(NotFound.class);
    }

    private void granted(BudgetNature nature, BudgetScope scope, String amount) {
        table.get(Books.class)
                .post(LedgerAct.GRANT, new BudgetLineKey(YEAR, nature, scope), Money.of(amount), nature + "", BART);
    }

    private void approve(CaseNumber number) {
        answer.approve(BART, number, new TomGrant(Money.of("200"), Money.ZERO, null, null));
    }

    private CaseNumber asked(MeasureCategory category, String net) {
        CaseNumber number = start.start(HR, ROADS, category, "for everybody");
        fill.submit(HR, number, new TomForm("to work", BudgetNature.OPERATING, Money.of(net), Money.ZERO));
        return number;
    }
}
