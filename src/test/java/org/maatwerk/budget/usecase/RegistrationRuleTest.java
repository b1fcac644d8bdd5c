package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.NOT_ELIGIBLE;
import static org.maatwerk.budget.EligibilityRule.IN_SCOPE;
import static org.maatwerk.budget.EligibilityRule.NOT_WITHDRAWN;
import static org.maatwerk.budget.EligibilityRule.RECOGNISED;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.confidentiality.InformationClass.D11_REGISTRATION;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.ROADS;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.TomState;
import org.maatwerk.budget.WithdrawnStanding;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.MeasureCategory;

/** While a registration is withdrawn nothing new is asked for, and what runs goes on (T14). */
class RegistrationRuleTest {

    private static final PersonId BART = new PersonId(91);
    private static final CaseNumber REGISTRATION = new CaseNumber("REG-2026-00001");
    private static final TomForm FORM = new TomForm("need", BudgetNature.OPERATING, Money.of("1000"), Money.of("210"));

    private final TomTable table = TomTable.opened();
    private final StartTomRequest start = table.get(StartTomRequest.class);
    private final FillTomRequest fill = table.get(FillTomRequest.class);

    @BeforeEach
    void one_holds_a_budget() {
        table.people.add(BART.value(), "Bart", "Hermans", Role.BUDGET_HOLDER);
    }

    @Test
    void who_fills_a_request_in_is_told_and_cannot_submit_until_registered_again_T14() {
        withdraw(TODAY);
        assertThat(fill.read(EXPERT, REQUEST).failed()).containsExactly(NOT_WITHDRAWN);
        assertRefused(NOT_ELIGIBLE, () -> fill.submit(EXPERT, REQUEST, FORM));
        assertThat(table.requests.of(REQUEST).state()).isEqualTo(TomState.DRAFT);

        table.withdrawn.clear();

        assertThat(fill.read(EXPERT, REQUEST).failed()).isEmpty();
        fill.submit(EXPERT, REQUEST, FORM);
        assertThat(table.requests.of(REQUEST).state()).isEqualTo(TomState.SUBMITTED);
    }

    @Test
    void of_a_withdrawal_that_does_not_hold_yet_nothing_is_stopped_T14() {
        withdraw(TODAY.plusDays(1));

        assertThat(fill.read(EXPERT, REQUEST).failed()).isEmpty();
        assertThat(readings()).isEmpty();
    }

    /** Nor of somebody else's. */
    @Test
    void whoever_is_told_is_noted_and_nobody_else_is_told_D11() {
        table.withdrawn.put(BO, new WithdrawnStanding(REGISTRATION, TODAY));
        fill.read(EXPERT, REQUEST);
        assertThat(readings()).isEmpty();
        withdraw(TODAY);

        fill.read(EXPERT, REQUEST);
        for (PersonId reader : List.of(AN, EXPERT, HR, MANAGER)) {
            assertThat(table.get(ReadTomRequests.class).read(reader, REQUEST).failed())
                    .isEmpty();
        }

        assertThat(readings()).singleElement().satisfies(one -> {
            assertThat(one.file()).isEqualTo(REGISTRATION);
            assertThat(one.subject()).isEqualTo(AN);
            assertThat(one.actor()).isEqualTo(EXPERT);
            assertThat(one.relation()).isEqualTo(Relation.EXPERT);
            assertThat(one.written()).isFalse();
            assertThat(one.why()).isEqualTo("fill-tom-request");
        });
    }

    @Test
    void nothing_is_opened_by_hand_and_HR_is_told_of_no_registration_T14_D11() {
        submitAndRefuse();
        withdraw(TODAY);

        assertThat(start.choices(EXPERT)).singleElement().satisfies(choice -> {
            assertThat(choice.failed()).containsExactly(NOT_WITHDRAWN);
            assertThat(choice.barred()).isFalse();
            assertThat(choice.isOpen()).isFalse();
        });
        assertThat(readings()).extracting(FileAccessed::why).containsExactly("start-tom-request");
        assertThat(start.choices(HR)).singleElement().satisfies(choice -> {
            assertThat(choice.failed()).isEmpty();
            assertThat(choice.barred()).isTrue();
            assertThat(choice.isOpen()).isFalse();
        });
        assertRefused(NOT_ELIGIBLE, () -> start.start(EXPERT, FILE, 1));
        assertRefused(NOT_ELIGIBLE, () -> start.start(HR, FILE, 1));
        assertThat(readings()).extracting(FileAccessed::actor).doesNotContain(HR);
    }

    @Test
    void that_somebody_was_told_is_noted_once_for_all_that_can_be_asked_D11() {
        submitAndRefuse();
        table.agree(2, 1, MeasureCategory.SEATING, true);
        withdraw(TODAY);

        assertThat(start.choices(EXPERT)).hasSize(2);

        assertThat(readings()).hasSize(1);
    }

    /** What is about the work is told, what is about the person is one sentence, whichever rule it is (D6, D11). */
    @Test
    void for_HR_a_recognition_that_ended_reads_as_a_registration_that_was_withdrawn_D6_D11() {
        submitAndRefuse();
        withdraw(TODAY);
        table.people.putOutsideScope(ROADS);

        TomChoice withdrawn = start.choices(HR).get(0);

        assertThat(withdrawn.failed()).containsExactly(IN_SCOPE);
        assertThat(withdrawn.barred()).isTrue();
        assertThat(NOT_WITHDRAWN.isAboutThePerson()).isEqualTo(RECOGNISED.isAboutThePerson());
    }

    @Test
    void what_was_submitted_is_answered_and_followed_as_ever_T14() {
        fill.submit(EXPERT, REQUEST, FORM);
        withdraw(TODAY);

        Money net = Money.of("1000");
        Money vat = Money.of("210");
        PersonId second = table.people.add(92, "Leen", "Cools", Role.BUDGET_HOLDER);
        table.get(AnswerTomRequest.class).approve(BART, REQUEST, new TomGrant(net, vat, null, "words"));
        table.get(AnswerTomRequest.class).agree(second, REQUEST, null);

        assertThat(table.requests.of(REQUEST).isGranted()).isTrue();
        table.get(PlaceOrder.class)
                .order(BART, REQUEST, new OrderForm("Zitwerk", "0123456749", null, "een tafel", net, vat));
        assertThat(table.orders.ofRequest(REQUEST)).hasSize(1);
        assertThat(table.get(ReadTomRequests.class).read(AN, REQUEST).answer().gross())
                .isEqualTo(Money.of("1210"));
    }

    /** It waits as a draft: nobody but who fills it in sees a difference, and nothing is lost (P8, D11). */
    @Test
    void what_opens_by_itself_after_a_signature_waits_until_registered_again_T14_P8() {
        TomTable signed = new TomTable();
        signed.withdrawn.put(AN, new WithdrawnStanding(REGISTRATION, TODAY));
        signed.open(1);
        assertThat(signed.requests.of(REQUEST).state()).isEqualTo(TomState.DRAFT);
        assertRefused(NOT_ELIGIBLE, () -> signed.get(FillTomRequest.class).submit(EXPERT, REQUEST, FORM));

        signed.withdrawn.clear();
        signed.get(FillTomRequest.class).submit(EXPERT, REQUEST, FORM);

        assertThat(signed.requests.of(REQUEST).state()).isEqualTo(TomState.SUBMITTED);
    }

    @Test
    void the_staff_member_reads_since_when_and_nobody_else_is_told_so_T14_D11() {
        ReadOwnStanding own = table.get(ReadOwnStanding.class);
        assertThat(own.withdrawnSince(AN)).isEmpty();
        withdraw(TODAY.minusDays(3));

        assertThat(own.withdrawnSince(AN)).contains(TODAY.minusDays(3));
        assertThat(own.withdrawnSince(HR)).isEmpty();
        assertThat(own.withdrawnSince(MANAGER)).isEmpty();

        assertThat(readings()).singleElement().satisfies(one -> {
            assertThat(one.actor()).isEqualTo(AN);
            assertThat(one.relation()).isEqualTo(Relation.STAFF_MEMBER);
        });
        RegistrationRule rule = table.get(RegistrationRule.class);
        assertThatThrownBy(() -> rule.tell(HR, Relation.HR_OFFICER, AN, TODAY, "start-tom-request"))
                .isInstanceOf(NotFound.class);
    }

    private void withdraw(LocalDate since) {
        table.withdrawn.put(AN, new WithdrawnStanding(REGISTRATION, since));
    }

    private void submitAndRefuse() {
        fill.submit(EXPERT, REQUEST, FORM);
        table.get(AnswerTomRequest.class).refuse(BART, REQUEST, "not now");
    }

    private List<FileAccessed> readings() {
        return table.accesses.of(FileAccessed.class).stream()
                .filter(one -> one.informationClass() == D11_REGISTRATION)
                .toList();
    }
}
