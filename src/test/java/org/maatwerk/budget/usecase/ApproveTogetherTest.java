package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.maatwerk.budget.usecase.ApprovalVerdict.ANSWERED;
import static org.maatwerk.budget.usecase.ApprovalVerdict.BOUGHT_BEFORE;
import static org.maatwerk.budget.usecase.ApprovalVerdict.CAN;
import static org.maatwerk.budget.usecase.ApprovalVerdict.NOT_THERE;
import static org.maatwerk.budget.usecase.ApprovalVerdict.OVERRUN;
import static org.maatwerk.budget.usecase.ApprovalVerdict.SECOND_HOLDER;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.TODAY;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.AgreedMeasure;
import org.maatwerk.budget.Balance;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.budget.TomRequestAnswered;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.MeasureCategory;

/** Several requests approved together: seen before, one by one, and never twice (T4, T5, A13). */
class ApproveTogetherTest {

    private static final PersonId BART = new PersonId(91);
    private static final CaseNumber FIRST = new CaseNumber("TOM-2026-00001");
    private static final CaseNumber DEAR = new CaseNumber("TOM-2026-00002");
    private static final CaseNumber THIRD = new CaseNumber("TOM-2026-00003");
    private static final CaseNumber FOURTH = new CaseNumber("TOM-2026-00004");
    private static final CaseNumber NONE = new CaseNumber("TOM-2026-00099");
    private static final List<CaseNumber> ALL = List.of(FIRST, DEAR, THIRD, FOURTH, NONE, FIRST);
    private static final BudgetLineKey LINE =
            new BudgetLineKey(TODAY.getYear(), BudgetNature.OPERATING, BudgetScope.INDIVIDUAL);

    private final TomTable table = TomTable.opened();
    private final ReadApprovals read = table.get(ReadApprovals.class);
    private final ApproveTogether together = table.get(ApproveTogether.class);

    @BeforeEach
    void four_requests_wait_and_there_is_enough_for_two() {
        table.people.add(BART.value(), "Bart", "Hermans", Role.BUDGET_HOLDER);
        table.get(Books.class).post(LedgerAct.GRANT, LINE, Money.of("2000"), "budget", BART);
        ask(FIRST, "1000");
        open(2);
        ask(DEAR, "8500");
        open(3);
        ask(THIRD, "1500");
        open(4);
        ask(FOURTH, "900");
    }

    @Test
    void says_of_each_in_order_what_comes_of_it_and_what_the_line_has_left_T4_T5() {
        assertThat(read.of(BART, ALL))
                .extracting(ApprovalLine::caseNumber, ApprovalLine::verdict, ApprovalLine::left)
                .containsExactly(
                        tuple(FIRST, CAN, Money.of("1000")),
                        tuple(DEAR, SECOND_HOLDER, Money.of("1000")),
                        tuple(THIRD, OVERRUN, Money.of("1000")),
                        tuple(FOURTH, CAN, Money.of("100")),
                        tuple(NONE, NOT_THERE, null));
        assertThat(read.of(BART, ALL).get(1).rule()).isEqualTo("two-holders");
        assertThat(balance().on(LedgerAccount.RESERVED)).isEqualTo(Money.ZERO);
    }

    @Test
    void what_can_be_is_approved_what_cannot_does_not_stop_it_and_nothing_is_done_twice_T5() {
        assertThat(together.approve(BART, ALL)).isEqualTo(2);

        assertThat(balance().on(LedgerAccount.RESERVED)).isEqualTo(Money.of("1900"));
        assertThat(read.of(BART, ALL))
                .extracting(ApprovalLine::verdict)
                .containsExactly(ANSWERED, SECOND_HOLDER, OVERRUN, ANSWERED, NOT_THERE);

        assertThat(together.approve(BART, ALL)).isZero();
        assertThat(balance().on(LedgerAccount.RESERVED)).isEqualTo(Money.of("1900"));
        assertThat(table.facts.of(TomRequestAnswered.class)).hasSize(2);
    }

    @Test
    void an_exception_is_made_of_one_at_a_time_T9() {
        open(5);
        CaseNumber early = new CaseNumber("TOM-2026-00005");
        TomForm form = new TomForm("need", "OTHER", BudgetNature.OPERATING, Money.of("10"), Money.ZERO, true);
        table.get(FillTomRequest.class).submit(EXPERT, early, form);

        assertThat(read.of(BART, List.of(early)))
                .extracting(ApprovalLine::verdict)
                .containsExactly(BOUGHT_BEFORE);
        assertThat(together.approve(BART, List.of(early))).isZero();
    }

    @Test
    void what_went_meanwhile_is_left_out_and_the_others_go_on() {
        together.approvals = new ReadBeforehand();

        assertThat(together.approve(BART, List.of(FIRST, FOURTH))).isEqualTo(1);

        assertThat(balance().on(LedgerAccount.RESERVED)).isEqualTo(Money.of("900"));
    }

    @Test
    void of_who_is_close_nothing_is_told_nor_of_a_number_that_is_not_there_A13_D9() {
        table.people.relate(BART, AN);

        assertThat(read.of(BART, List.of(FIRST, NONE)))
                .allSatisfy(line -> assertThat(line).isEqualTo(ApprovalLine.notThere(line.caseNumber())));
        assertThat(together.approve(BART, ALL)).isZero();
    }

    @Test
    void nobody_else_approves_or_looks() {
        assertThatThrownBy(() -> read.of(EXPERT, ALL)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.of(EXPERT, List.of())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> together.approve(AN, ALL)).isInstanceOf(NotFound.class);
    }

    /** Between the look and the act, somebody else refuses the first. */
    private final class ReadBeforehand extends ReadApprovals {

        @Override
        public List<ApprovalLine> of(PersonId actor, List<CaseNumber> chosen) {
            List<ApprovalLine> seen = read.of(actor, chosen);
            table.get(AnswerTomRequest.class).refuse(actor, FIRST, "meanwhile");
            return seen;
        }
    }

    private void open(int agreement) {
        table.agree(agreement, 1, MeasureCategory.SEATING, true);
        table.get(OpenTomRequests.class).agreed(new AgreedMeasure(FILE, agreement, 1, MeasureCategory.SEATING));
    }

    private void ask(CaseNumber request, String net) {
        table.get(FillTomRequest.class)
                .submit(EXPERT, request, new TomForm("need", BudgetNature.OPERATING, Money.of(net), Money.ZERO));
    }

    private Balance balance() {
        return table.ledger.balanceOf(table.ledger.toPost(LINE));
    }
}
