package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.NOT_ELIGIBLE;
import static org.maatwerk.budget.StudentRefusal.NO_HOURS;
import static org.maatwerk.budget.StudentRefusal.NO_STUDENT;
import static org.maatwerk.budget.StudentRefusal.NO_SUCH_STUDENT;
import static org.maatwerk.budget.StudentRefusal.ONE_STUDENT;
import static org.maatwerk.budget.StudentRefusal.PERIOD_OUT_OF_ORDER;
import static org.maatwerk.budget.StudentRefusal.STUDENT_IS_KNOWN;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BUSES;
import static org.maatwerk.protocol.Cast.DIVERSITY;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.OTHER_HR;
import static org.maatwerk.protocol.Cast.ROADS;
import static org.maatwerk.protocol.Cast.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequestOpened;
import org.maatwerk.budget.TomRequestSubmitted;
import org.maatwerk.budget.TomState;
import org.maatwerk.budget.TomVariant;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refusal;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.OrganisationView;
import org.maatwerk.people.Role;

/** T12: the HR of an entity asks for the wage of a job student, who needs no staff number and counts once. */
class StartStudentRequestTest {

    private static final PersonId BART = new PersonId(91);
    private static final PersonId MIA = new PersonId(92);
    private static final String STUDENT = "Sofie Zonderling";
    private static final Money WAGE = Money.of("2345.67");
    private static final BudgetLineKey LINE =
            new BudgetLineKey(TODAY.getYear(), BudgetNature.WAGE, BudgetScope.INDIVIDUAL);

    private final TomTable table = new TomTable();
    private final StartStudentRequest start = table.get(StartStudentRequest.class);
    private final ReadTomRequests read = table.get(ReadTomRequests.class);
    private final ReadStudents students = table.get(ReadStudents.class);
    private final AnswerTomRequest answer = table.get(AnswerTomRequest.class);

    @BeforeEach
    void seat() {
        table.people.add(BART, "Bart", DIVERSITY, Role.BUDGET_HOLDER);
        table.people.add(MIA, "Mia", ROADS, Role.HR_OFFICER);
        table.people.add(OTHER_HR, "Otto", DIVERSITY, Role.HR_OFFICER);
        table.get(Books.class).post(LedgerAct.GRANT, LINE, Money.of("50000"), "budget", BART);
    }

    @Test
    void is_opened_and_submitted_in_one_act_and_is_in_none_of_the_nine_categories_T12() {
        CaseNumber number = start.start(HR, ROADS, named(STUDENT));

        TomRequest request = table.requests.of(number);
        assertThat(request.state()).isEqualTo(TomState.SUBMITTED);
        assertThat(request.category()).isNull();
        assertThat(request.type()).isEqualTo("STUDENT_WAGE");
        assertThat(request.nature()).isEqualTo(BudgetNature.WAGE);
        assertThat(request.scope()).isEqualTo(BudgetScope.INDIVIDUAL);
        assertThat(request.isForSomebody()).isFalse();
        assertThat(request.price().gross()).isEqualTo(WAGE);
        assertThat(request.answerBy()).isEqualTo(TODAY.plusDays(30));
        assertThat(table.facts.fired())
                .containsExactly(new TomRequestOpened(number, HR, HR), new TomRequestSubmitted(number));
    }

    @Test
    void the_HR_officers_of_the_entity_read_whose_wage_it_is_and_nobody_else_D9() {
        CaseNumber number = start.start(HR, ROADS, named("  Sofie   Zonderling "));

        for (PersonId reader : List.of(HR, MIA)) {
            assertThat(students.of(reader, number)).contains(new StudentView(STUDENT, TODAY, TODAY.plusDays(20), 120));
            assertThat(read.of(reader)).singleElement().satisfies(line -> {
                assertThat(line.isForStudent()).isTrue();
                assertThat(line.kind()).isEqualTo(TomVariant.STUDENT_WAGE);
            });
        }
        for (PersonId other : List.of(AN, MANAGER, EXPERT, OTHER_HR, BART)) {
            assertThatThrownBy(() -> students.of(other, number)).isInstanceOf(NotFound.class);
            assertThat(read.of(other)).isEmpty();
        }
    }

    @Test
    void a_budget_holder_reads_entity_amount_and_work_need_and_no_name_D9() {
        CaseNumber number = start.start(HR, ROADS, named(STUDENT));

        TomAnswerView view = answer.read(BART, number);

        assertThat(view.isForStudent()).isTrue();
        assertThat(view.isForSomebody()).isFalse();
        assertThat(view.kind()).isEqualTo(TomVariant.STUDENT_WAGE);
        assertThat(view.costs().need()).isEqualTo("Het archief ordenen");
        assertThat(view.costs().gross()).isEqualTo(WAGE);
        assertThat(List.of(
                        view.organisation(),
                        view.costs().need(),
                        view.holders().toString(),
                        answer.waiting(BART).toString()))
                .noneMatch(text -> text.contains("Zonderling"));
    }

    @Test
    void who_worked_there_before_is_chosen_and_counts_once_T12() {
        CaseNumber first = start.start(HR, ROADS, named(STUDENT));
        refused(STUDENT_IS_KNOWN, "student", named("sofie zonderling"));

        CaseNumber again = start.start(MIA, ROADS, known(first));

        assertThat(start.students(HR)).containsExactly(new StudentChoice(first, ROADS, STUDENT));
        assertThat(table.contracts.find(again).orElseThrow().student()).isEqualTo(first);
        assertThat(students.of(HR, again).orElseThrow().name()).isEqualTo(STUDENT);
    }

    @Test
    void the_students_of_another_entity_are_not_known() {
        CaseNumber there = start.start(HR, ROADS, named(STUDENT));

        assertThat(start.students(OTHER_HR)).isEmpty();
        assertThatThrownBy(() -> start.start(OTHER_HR, DIVERSITY, known(there)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(NO_SUCH_STUDENT));
        assertThat(start.start(OTHER_HR, DIVERSITY, named(STUDENT))).isNotEqualTo(there);
    }

    @Test
    void it_is_clear_who_the_student_is_and_when_the_work_is() {
        CaseNumber known = start.start(HR, ROADS, named(STUDENT));
        refused(NO_STUDENT, "name", named(" "));
        refused(ONE_STUDENT, "name", form(known, "Somebody", TODAY, TODAY, 8));
        refused(NO_SUCH_STUDENT, "student", known(new CaseNumber("TOM-2026-00099")));
        refused(PERIOD_OUT_OF_ORDER, "until", form(null, "Somebody", TODAY, TODAY.minusDays(1), 8));
        refused(NO_HOURS, "hours", form(null, "Somebody", TODAY, TODAY, 0));
        assertThat(start.start(HR, ROADS, form(null, "Somebody", TODAY, TODAY, 1)))
                .isNotNull();
    }

    @Test
    void only_HR_asks_and_for_the_own_entity_T12() {
        assertThat(start.entities(HR)).extracting(OrganisationView::key).containsExactly(ROADS);
        notForThem(HR, DIVERSITY);
        for (PersonId other : List.of(AN, MANAGER, EXPERT, BART)) {
            assertThatThrownBy(() -> start.entities(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> start.students(other)).isInstanceOf(NotFound.class);
            notForThem(other, ROADS);
        }
    }

    @Test
    void an_entity_outside_the_central_scope_cannot_ask_T1() {
        table.people.add(HR, "Hera", BUSES, Role.HR_OFFICER);

        assertThatThrownBy(() -> start.start(HR, BUSES, named(STUDENT)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.refusal()).isEqualTo(NOT_ELIGIBLE);
                    assertThat(refused.field()).contains("entity");
                });
    }

    @Test
    void whoever_asked_does_not_answer_A13() {
        table.people.add(HR, "Hera", ROADS, Role.HR_OFFICER, Role.BUDGET_HOLDER);
        CaseNumber number = start.start(HR, ROADS, named(STUDENT));

        assertThat(answer.waiting(HR)).isEmpty();
        assertThatThrownBy(() -> answer.refuse(HR, number, "no")).isInstanceOf(NotFound.class);
    }

    @Test
    void is_part_of_the_money_and_the_entity_gets_it_back_T12() {
        CaseNumber number = start.start(HR, ROADS, named(STUDENT));
        answer.approve(BART, number, new TomGrant(WAGE, Money.ZERO, null, null));
        assertThat(balance(LedgerAccount.RESERVED)).isEqualTo(WAGE);
        PlaceOrder place = table.get(PlaceOrder.class);
        assertThat(place.read(BART, number).isForStudent()).isTrue();

        var order = place.order(BART, number, new OrderForm("Wegen", "0123456749", null, "Het loon", WAGE, Money.ZERO));
        table.get(RecordDelivery.class).deliver(BART, number, order, new DeliveryForm(TODAY, null, true, null));

        assertThat(balance(LedgerAccount.COMMITTED)).isEqualTo(WAGE);
        assertThat(table.requests.of(number).state()).isEqualTo(TomState.DELIVERED);
        assertThat(read.read(HR, number).isWageGranted()).isTrue();
    }

    private Money balance(LedgerAccount account) {
        return table.ledger.balanceOf(table.ledger.toPost(LINE)).on(account);
    }

    private void notForThem(PersonId actor, OrganisationKey entity) {
        assertThatThrownBy(() -> start.start(actor, entity, named(STUDENT))).isInstanceOf(NotFound.class);
    }

    private void refused(Refusal refusal, String field, StudentForm form) {
        assertThatThrownBy(() -> start.start(HR, ROADS, form)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(refusal);
            assertThat(refused.field()).contains(field);
        });
    }

    private static StudentForm named(String name) {
        return form(null, name, TODAY, TODAY.plusDays(20), 120);
    }

    private static StudentForm known(CaseNumber student) {
        return form(student, null, TODAY, TODAY, 38);
    }

    private static StudentForm form(CaseNumber student, String name, LocalDate from, LocalDate until, int hours) {
        return new StudentForm(student, name, from, until, hours, WAGE, "Het archief ordenen");
    }
}
