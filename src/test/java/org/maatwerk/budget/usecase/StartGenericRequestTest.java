package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.NOT_ELIGIBLE;
import static org.maatwerk.budget.EligibilityRule.IN_SCOPE;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BUSES;
import static org.maatwerk.protocol.Cast.DIVERSITY;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.OTHER_EXPERT;
import static org.maatwerk.protocol.Cast.OTHER_HR;
import static org.maatwerk.protocol.Cast.ROADS;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequestOpened;
import org.maatwerk.budget.TomState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationView;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.MeasureCategory;

/** A request for an entity needs no person and no protocol (T1). */
class StartGenericRequestTest {

    private static final PersonId BART = new PersonId(91);
    private static final BudgetLineKey LINE =
            new BudgetLineKey(TODAY.getYear(), BudgetNature.OPERATING, BudgetScope.GENERIC);
    private static final TomForm FORM =
            new TomForm("everybody hears", BudgetNature.OPERATING, Money.of("1000"), Money.of("210"));

    private final TomTable table = new TomTable();
    private final StartGenericRequest start = table.get(StartGenericRequest.class);

    @BeforeEach
    void one_holds_a_budget() {
        table.people.add(BART.value(), "Bart", "Hermans", Role.BUDGET_HOLDER);
        table.people.add(OTHER_HR, "Ona", ROADS, Role.HR_OFFICER);
        table.get(Books.class).post(LedgerAct.GRANT, LINE, Money.of("2000"), "budget", BART);
    }

    @Test
    void the_HR_officer_of_an_entity_opens_and_fills_in_one_for_nobody_in_particular_T1() {
        CaseNumber number = start.start(HR, ROADS, MeasureCategory.BUILDING, "a loop in each room");

        TomRequest request = table.requests.of(number);
        assertThat(request.state()).isEqualTo(TomState.DRAFT);
        assertThat(request.scope()).isEqualTo(BudgetScope.GENERIC);
        assertThat(request.isForSomebody()).isFalse();
        assertThat(table.facts.of(TomRequestOpened.class)).containsExactly(new TomRequestOpened(number, HR, HR));
        TomRequestView view = table.get(FillTomRequest.class).read(HR, number);
        assertThat(view.agreed()).isEqualTo("a loop in each room");
        assertThat(view.failed()).isEmpty();
        assertThat(view.staffMember()).isNull();
    }

    @Test
    void what_is_approved_is_reserved_on_the_generic_line_T6() {
        CaseNumber number = asked();

        table.get(AnswerTomRequest.class)
                .approve(BART, number, new TomGrant(Money.of("1000"), Money.of("210"), null, null));

        assertThat(table.ledger.balanceOf(table.ledger.toPost(LINE)).on(LedgerAccount.RESERVED))
                .isEqualTo(Money.of("1210"));
        assertThat(table.get(ReadTomRequests.class).read(HR, number).answer().gross())
                .isEqualTo(Money.of("1210"));
    }

    @Test
    void only_the_scope_of_the_entity_is_asked_for_and_named_T1() {
        table.people.add(OTHER_HR, "Ona", BUSES, Role.HR_OFFICER);
        CaseNumber number = start.start(OTHER_HR, BUSES, MeasureCategory.BUILDING, "a ramp");

        assertThat(table.get(FillTomRequest.class).read(OTHER_HR, number).failed())
                .containsExactly(IN_SCOPE);
        assertRefused(NOT_ELIGIBLE, () -> table.get(FillTomRequest.class).submit(OTHER_HR, number, FORM));
    }

    @Test
    void all_HR_officers_of_the_entity_and_the_expert_who_opened_it_follow_it_and_nobody_else_D9() {
        CaseNumber number = start.start(EXPERT, ROADS, MeasureCategory.BUILDING, "a loop");
        ReadTomRequests read = table.get(ReadTomRequests.class);

        for (PersonId reader : new PersonId[] {EXPERT, HR, OTHER_HR}) {
            assertThat(read.of(reader)).singleElement().satisfies(line -> {
                assertThat(line.caseNumber()).isEqualTo(number);
                assertThat(line.staffMember()).isNull();
                assertThat(line.own()).isFalse();
            });
        }
        for (PersonId other : new PersonId[] {AN, MANAGER, OTHER_EXPERT, BART}) {
            assertThat(read.of(other)).isEmpty();
            assertThatThrownBy(() -> read.read(other, number)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void HR_asks_for_the_own_entity_and_an_expert_for_any_and_nobody_else_for_one_T1() {
        assertThat(start.entities(HR)).extracting(OrganisationView::key).containsExactly(ROADS);
        assertThat(start.entities(EXPERT))
                .extracting(OrganisationView::key)
                .containsExactlyInAnyOrder(ROADS, BUSES, DIVERSITY);
        assertThatThrownBy(() -> start.start(HR, DIVERSITY, MeasureCategory.BUILDING, "a loop"))
                .isInstanceOf(NotFound.class);
        for (PersonId other : new PersonId[] {AN, MANAGER, BART}) {
            assertThatThrownBy(() -> start.entities(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> start.start(other, ROADS, MeasureCategory.BUILDING, "a loop"))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whoever_opened_it_and_who_is_close_do_not_answer_it_A13() {
        table.people.add(HR, "Hera", ROADS, Role.HR_OFFICER, Role.BUDGET_HOLDER);
        CaseNumber number = asked();
        AnswerTomRequest answer = table.get(AnswerTomRequest.class);
        assertThat(answer.waiting(BART)).hasSize(1);
        assertThat(answer.waiting(HR)).isEmpty();
        assertThatThrownBy(() -> answer.refuse(HR, number, "no")).isInstanceOf(NotFound.class);

        table.people.relate(BART, HR);

        assertThat(answer.waiting(BART)).isEmpty();
    }

    private CaseNumber asked() {
        CaseNumber number = start.start(HR, ROADS, MeasureCategory.BUILDING, "a loop in each room");
        table.get(FillTomRequest.class).submit(HR, number, FORM);
        return number;
    }
}
