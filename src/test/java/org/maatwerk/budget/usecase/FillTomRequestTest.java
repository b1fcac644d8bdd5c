package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.NOT_ELIGIBLE;
import static org.maatwerk.budget.BudgetRefusal.NO_SUCH_TYPE;
import static org.maatwerk.budget.BudgetRefusal.REQUEST_IS_ELSEWHERE;
import static org.maatwerk.budget.EligibilityRule.AGREEMENT_HOLDS;
import static org.maatwerk.budget.EligibilityRule.IN_SCOPE;
import static org.maatwerk.budget.EligibilityRule.RECOGNISED;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.NOW;
import static org.maatwerk.protocol.Cast.OTHER_EXPERT;
import static org.maatwerk.protocol.Cast.ROADS;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequestSubmitted;
import org.maatwerk.budget.TomState;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.Protocol;

/** What a request must say, and what must hold when it is submitted (T1, T2, T3). */
class FillTomRequestTest {

    private static final TomForm FORM =
            new TomForm("Zittend en staand werken", BudgetNature.OPERATING, Money.of("1000"), Money.of("210"));

    private final TomTable table = TomTable.opened();
    private final FillTomRequest fill = table.get(FillTomRequest.class);

    @Test
    void the_answer_is_due_within_thirty_days_of_its_submission_T2() {
        fill.submit(EXPERT, REQUEST, FORM);

        TomRequest request = table.requests.of(REQUEST);
        assertThat(request.state()).isEqualTo(TomState.SUBMITTED);
        assertThat(request.submittedOn()).isEqualTo(TODAY);
        assertThat(request.answerBy()).isEqualTo(TODAY.plusDays(30));
        assertThat(request.price().gross()).isEqualTo(Money.of("1210"));
        assertThat(table.facts.of(TomRequestSubmitted.class)).containsExactly(new TomRequestSubmitted(REQUEST));
        assertRefused(REQUEST_IS_ELSEWHERE, () -> fill.submit(EXPERT, REQUEST, FORM));
        assertRefused(REQUEST_IS_ELSEWHERE, () -> fill.read(EXPERT, REQUEST));
    }

    /** Four dimensions that know nothing of one another: category, type, nature, scope. */
    @Test
    void the_type_of_measure_is_one_of_the_table_of_that_day_X4() {
        assertThat(fill.types(EXPERT, REQUEST)).contains("AID", "TRAINING").doesNotContain("STUDENT_WAGE");
        assertRefused(NO_SUCH_TYPE, () -> fill.submit(EXPERT, REQUEST, form("CHAIR")));

        fill.submit(EXPERT, REQUEST, form("TRAINING"));

        TomRequest request = table.requests.of(REQUEST);
        assertThat(request.type()).isEqualTo("TRAINING");
        assertThat(request.category()).isEqualTo(MeasureCategory.SEATING);
        assertThat(table.get(ReadTomRequests.class).read(AN, REQUEST).costs().type())
                .isEqualTo("TRAINING");
    }

    private static TomForm form(String type) {
        return new TomForm("Training", type, BudgetNature.OPERATING, Money.of("1000"), Money.of("210"), false);
    }

    @Test
    void shows_what_was_agreed_and_nothing_that_fails() {
        TomRequestView view = fill.read(EXPERT, REQUEST);

        assertThat(view.agreed()).isEqualTo(TomTable.CHAIR);
        assertThat(view.failed()).isEmpty();
        assertThat(view.costs()).isNull();
    }

    @Test
    void an_entity_outside_the_scope_is_named_T1() {
        table.people.putOutsideScope(ROADS);

        assertThat(fill.read(EXPERT, REQUEST).failed()).containsExactly(IN_SCOPE);
        assertRefused(NOT_ELIGIBLE, () -> fill.submit(EXPERT, REQUEST, FORM));
        assertThat(table.requests.of(REQUEST).state()).isEqualTo(TomState.DRAFT);
    }

    @Test
    void a_recognition_that_does_not_hold_is_named_T1() {
        TomTable unrecognised = new TomTable(Protocol.propose(FILE, AN, ROADS, EXPERT, NOW));
        unrecognised.open(1);
        FillTomRequest filling = unrecognised.get(FillTomRequest.class);

        assertThat(filling.read(EXPERT, REQUEST).failed()).containsExactly(RECOGNISED);
        assertRefused(NOT_ELIGIBLE, () -> filling.submit(EXPERT, REQUEST, FORM));
    }

    @Test
    void an_agreement_that_does_not_hold_any_more_is_named_T1() {
        table.takeOut(1, 2);
        table.hold(2, 2);
        table.people.putOutsideScope(ROADS);

        assertThat(fill.read(EXPERT, REQUEST).failed()).containsExactly(IN_SCOPE, AGREEMENT_HOLDS);
    }

    /** D9: HR, the manager and the staff member read it and write nothing. */
    @Test
    void whoever_leads_the_protocol_fills_it_in_and_nobody_else_D9() {
        for (PersonId other : new PersonId[] {AN, BO, MANAGER, HR, OTHER_EXPERT}) {
            assertThatThrownBy(() -> fill.read(other, REQUEST)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> fill.submit(other, REQUEST, FORM)).isInstanceOf(NotFound.class);
        }
        table.people.relate(EXPERT, AN);
        assertThatThrownBy(() -> fill.submit(EXPERT, REQUEST, FORM)).isInstanceOf(NotFound.class);
    }
}
