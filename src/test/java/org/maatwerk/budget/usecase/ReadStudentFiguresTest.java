package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.DIVERSITY;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.OTHER_HR;
import static org.maatwerk.protocol.Cast.ROADS;
import static org.maatwerk.protocol.Cast.TODAY;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.budget.OrderYears;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.Role;

/** T12, F4: how many job students get a wage from this year's budget, each once. */
class ReadStudentFiguresTest {

    private static final PersonId BART = new PersonId(91);
    private static final Money WAGE = Money.of("1000.50");
    private static final BudgetLineKey LINE =
            new BudgetLineKey(TODAY.getYear(), BudgetNature.WAGE, BudgetScope.INDIVIDUAL);

    private final TomTable table = new TomTable();
    private final StartStudentRequest start = table.get(StartStudentRequest.class);
    private final AnswerTomRequest answer = table.get(AnswerTomRequest.class);
    private final ReadStudentFigures figures = table.get(ReadStudentFigures.class);

    @BeforeEach
    void seat() {
        table.people.add(BART, "Bart", DIVERSITY, Role.BUDGET_HOLDER);
        table.people.add(OTHER_HR, "Otto", DIVERSITY, Role.HR_OFFICER);
        table.get(Books.class).post(LedgerAct.GRANT, LINE, Money.of("50000"), "budget", BART);
    }

    @Test
    void who_is_hired_twice_counts_once_and_both_wages_are_in_the_money_T12() {
        CaseNumber first = granted(HR, ROADS, null, "An");
        granted(HR, ROADS, first, null);
        for (String name : new String[] {"Bo", "Cas", "Dirk"}) {
            granted(HR, ROADS, null, name);
        }
        granted(OTHER_HR, DIVERSITY, null, "Els");

        StudentFigures now = figures.of(BART);

        assertThat(now).isEqualTo(new StudentFigures(TODAY.getYear(), 5, 2, Money.of("6003.00")));
    }

    @Test
    void a_few_are_not_counted_out_loud_F4() {
        assertThat(figures.of(BART).isNone()).isTrue();
        for (String name : new String[] {"An", "Bo", "Cas", "Dirk"}) {
            granted(HR, ROADS, null, name);
        }

        StudentFigures now = figures.of(BART);

        assertThat(now.isFew()).isTrue();
        assertThat(now.isNone()).isFalse();
        assertThat(now.organisations()).isNull();
        assertThat(now.amount()).isEqualTo(Money.of("4002.00"));
    }

    @Test
    void what_was_not_granted_or_not_needed_or_of_another_year_does_not_count() {
        asked(HR, ROADS, null, "An");
        answer.refuse(BART, asked(HR, ROADS, null, "Bo"), "no");
        table.get(PlaceOrder.class).finish(BART, granted(HR, ROADS, null, "Cas"), OrderYears.ANY);
        assertThat(figures.of(BART).isNone()).isTrue();
        assertThat(figures.of(BART).amount()).isEqualTo(Money.ZERO);
        granted(HR, ROADS, null, "Dirk");
        assertThat(figures.of(BART).isNone()).isFalse();

        table.clock.forward(Duration.ofDays(366).toSeconds());

        assertThat(figures.of(BART).isNone()).isTrue();
    }

    @Test
    void a_budget_holder_reads_it_and_nobody_else() {
        for (PersonId other : new PersonId[] {AN, HR, EXPERT}) {
            assertThatThrownBy(() -> figures.of(other)).isInstanceOf(NotFound.class);
        }
    }

    private CaseNumber granted(PersonId hr, OrganisationKey entity, CaseNumber student, String name) {
        CaseNumber number = asked(hr, entity, student, name);
        answer.approve(BART, number, new TomGrant(WAGE, Money.ZERO, null, null));
        return number;
    }

    private CaseNumber asked(PersonId hr, OrganisationKey entity, CaseNumber student, String name) {
        return start.start(hr, entity, new StudentForm(student, name, TODAY, TODAY, 40, WAGE, "Het archief ordenen"));
    }
}
