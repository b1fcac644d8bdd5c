package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.NOT_ELIGIBLE;
import static org.maatwerk.budget.BudgetRefusal.REQUEST_IS_ELSEWHERE;
import static org.maatwerk.budget.EligibilityRule.IN_SCOPE;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.OTHER_EXPERT;
import static org.maatwerk.protocol.Cast.ROADS;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequestOpened;
import org.maatwerk.budget.TomState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.MeasureCategory;

/** An agreement in a valid protocol is asked for by hand (T1, P8, D9). */
class StartTomRequestTest {

    private static final PersonId BART = new PersonId(91);
    private static final CaseNumber AGAIN = new CaseNumber("TOM-2026-00002");

    private final TomTable table = TomTable.opened();
    private final StartTomRequest start = table.get(StartTomRequest.class);

    @BeforeEach
    void one_holds_a_budget() {
        table.people.add(BART.value(), "Bart", "Hermans", Role.BUDGET_HOLDER);
    }

    @Test
    void what_is_asked_already_is_not_asked_beside_it_P8() {
        assertThat(start.choices(HR)).isEmpty();
        assertRefused(REQUEST_IS_ELSEWHERE, () -> start.start(HR, FILE, 1));
        submit();
        assertRefused(REQUEST_IS_ELSEWHERE, () -> start.start(HR, FILE, 1));
    }

    @Test
    void after_a_refusal_HR_opens_it_again_and_whoever_leads_the_protocol_fills_it_in_D9() {
        refused();
        assertThat(start.choices(HR)).singleElement().satisfies(choice -> {
            assertThat(choice.agreed()).isEqualTo(TomTable.CHAIR);
            assertThat(choice.category()).isEqualTo(MeasureCategory.SEATING);
            assertThat(choice.failed()).isEmpty();
        });

        assertThat(start.start(HR, FILE, 1)).isEqualTo(AGAIN);

        TomRequest request = table.requests.of(AGAIN);
        assertThat(request.state()).isEqualTo(TomState.DRAFT);
        assertThat(request.scope()).isEqualTo(BudgetScope.INDIVIDUAL);
        assertThat(request.openedBy()).isEqualTo(HR);
        assertThat(table.facts.of(TomRequestOpened.class)).contains(new TomRequestOpened(AGAIN, AN, EXPERT));
        assertThatThrownBy(() -> table.get(FillTomRequest.class).read(HR, AGAIN))
                .isInstanceOf(NotFound.class);
        assertThat(table.get(FillTomRequest.class).read(EXPERT, AGAIN).agreed()).isEqualTo(TomTable.CHAIR);
        assertThat(start.choices(EXPERT)).isEmpty();
    }

    @Test
    void a_rule_that_does_not_hold_today_is_named_and_nothing_is_opened_T1() {
        refused();
        table.people.putOutsideScope(ROADS);

        assertThat(start.choices(EXPERT))
                .singleElement()
                .extracting(TomChoice::failed)
                .asList()
                .containsExactly(IN_SCOPE);
        assertRefused(NOT_ELIGIBLE, () -> start.start(EXPERT, FILE, 1));
    }

    @Test
    void what_a_newer_text_left_out_is_not_offered_any_more_P9() {
        refused();
        table.takeOut(1, 2);
        table.hold(2, 2);

        assertThat(start.choices(EXPERT)).isEmpty();
        assertRefused(REQUEST_IS_ELSEWHERE, () -> start.start(EXPERT, FILE, 1));
    }

    @Test
    void nobody_else_opens_one_nor_who_is_close_A13() {
        refused();
        for (PersonId other : new PersonId[] {AN, BO, MANAGER, OTHER_EXPERT, BART}) {
            assertThatThrownBy(() -> start.start(other, FILE, 1)).isInstanceOf(NotFound.class);
        }
        assertThat(start.choices(OTHER_EXPERT)).isEmpty();
        assertThatThrownBy(() -> start.choices(MANAGER)).isInstanceOf(NotFound.class);
        table.people.relate(HR, AN);

        assertThat(start.choices(HR)).isEmpty();
        assertThatThrownBy(() -> start.start(HR, FILE, 1)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_opened_it_does_not_answer_it_A13() {
        table.people.add(HR, "Hera", ROADS, Role.HR_OFFICER, Role.BUDGET_HOLDER);
        refused();
        start.start(HR, FILE, 1);
        submit(AGAIN);

        assertThat(table.get(AnswerTomRequest.class).waiting(HR)).isEmpty();
        assertThatThrownBy(() -> table.get(AnswerTomRequest.class).refuse(HR, AGAIN, "no"))
                .isInstanceOf(NotFound.class);
    }

    private void refused() {
        submit();
        table.get(AnswerTomRequest.class).refuse(BART, REQUEST, "not now");
    }

    private void submit() {
        submit(REQUEST);
    }

    private void submit(CaseNumber request) {
        table.get(FillTomRequest.class)
                .submit(
                        EXPERT,
                        request,
                        new TomForm("need", BudgetNature.OPERATING, Money.of("1000"), Money.of("210")));
    }
}
