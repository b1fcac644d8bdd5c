package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_REPORT_CONTRARY;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_REPORT_HOSTILE;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_REPORT_TOO_LARGE;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_REPORT_UNKNOWN;
import static org.maatwerk.budget.PaymentRefusal.PAYMENT_REPORT_UNREADABLE;
import static org.maatwerk.budget.usecase.OrderTable.BART;
import static org.maatwerk.budget.usecase.PaymentTable.ACCOUNT;
import static org.maatwerk.budget.usecase.PaymentTable.FIRST;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.Pain002;
import org.maatwerk.budget.PartState;
import org.maatwerk.budget.PaymentFailure;
import org.maatwerk.budget.PaymentState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;

/** T8: the finance system says itself what became of a payment (pain.002); what means harm is not read. */
class TakePaymentReportTest {

    private final PaymentTable table = PaymentTable.ordered();
    private final ConfirmPayment confirm = table.get(ConfirmPayment.class);
    private String one;
    private String two;

    @BeforeEach
    void deliver() {
        one = table.booked("100", ACCOUNT);
        two = table.booked("50", ACCOUNT);
        table.delivered(one, two);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACSC", "ACCC"})
    void all_was_paid_and_hearing_it_again_changes_nothing(String status) {
        assertThat(take(Pain002.whole(FIRST, status))).isEqualTo(FIRST);
        take(Pain002.whole(FIRST, status));

        assertThat(table.on(LedgerAccount.PAID)).isEqualTo(Money.of("150"));
        assertThat(table.view(FIRST).state()).isEqualTo(PaymentState.CONFIRMED);
        assertThat(table.view(FIRST).lines().get(0).settledBy()).isNull();
        assertThat(table.paidBy()).as("in the name of who asked for it").containsExactly(BART);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RJCT", "CANC"})
    void nothing_was_paid_and_all_is_to_be_paid_again(String status) {
        take(Pain002.whole(FIRST, status));
        take(Pain002.whole(FIRST, status));

        assertThat(table.partOf(one)).isEqualTo(PartState.BOOKED);
        assertThat(table.partOf(two)).isEqualTo(PartState.BOOKED);
        assertThat(table.view(FIRST).lines().get(0).failure()).isEqualTo(PaymentFailure.REFUSED);
        assertThat(table.on(LedgerAccount.PAID)).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCP", "ACTC", "ACSP", "PDNG", "RCVD", "NEWS"})
    void what_is_not_certain_changes_nothing(String status) {
        take(Pain002.whole(FIRST, status));

        assertThat(table.view(FIRST).state()).isEqualTo(PaymentState.DELIVERED);
        assertThat(table.partOf(one)).isEqualTo(PartState.IN_PAYMENT);
    }

    @Test
    void what_is_said_of_one_line_goes_before_what_is_said_of_all() {
        take(Pain002.lines(FIRST, "ACSC", Pain002.byInstruction(FIRST + "-1", "RJCT")));

        assertThat(table.partOf(one)).isEqualTo(PartState.BOOKED);
        assertThat(table.partOf(two)).isEqualTo(PartState.PAID);
        assertThat(table.on(LedgerAccount.PAID)).isEqualTo(Money.of("50"));
    }

    @Test
    void a_line_is_known_by_the_part_of_the_invoice_too() {
        take(Pain002.lines(FIRST, "PART", Pain002.byPart(two, "ACSC")));

        assertThat(table.partOf(one)).isEqualTo(PartState.IN_PAYMENT);
        assertThat(table.partOf(two)).isEqualTo(PartState.PAID);
        assertThat(table.view(FIRST).state()).isEqualTo(PaymentState.DELIVERED);
    }

    @Test
    void a_report_that_comes_before_we_knew_that_it_went_is_believed() {
        String three = table.booked("7", ACCOUNT);
        table.prepared(three);

        take(Pain002.whole(new CaseNumber("PAY-2026-00002"), "ACSC"));

        assertThat(table.partOf(three)).isEqualTo(PartState.PAID);
    }

    @Test
    void the_opposite_of_what_is_known_is_refused_and_nothing_changes() {
        confirm.fail(BART, FIRST, 1, PaymentFailure.WRONG_ACCOUNT);

        assertRefused(PAYMENT_REPORT_CONTRARY, () -> take(Pain002.whole(FIRST, "ACSC")));
        confirm.confirm(BART, FIRST, TODAY);
        assertRefused(
                PAYMENT_REPORT_CONTRARY,
                () -> take(Pain002.lines(FIRST, "PART", Pain002.byInstruction(FIRST + "-2", "RJCT"))));
    }

    @Test
    void what_we_did_not_ask_is_refused() {
        assertRefused(PAYMENT_REPORT_UNKNOWN, () -> take(Pain002.whole(new CaseNumber("PAY-2026-00009"), "ACSC")));
        assertRefused(
                PAYMENT_REPORT_UNKNOWN,
                () -> take(Pain002.lines(FIRST, "ACSC", Pain002.byInstruction(FIRST + "-3", "RJCT"))));
        assertRefused(
                PAYMENT_REPORT_UNKNOWN, () -> take(Pain002.whole(FIRST, "ACSC").replace(FIRST.value(), "woorden")));
        assertThat(table.partOf(one)).isEqualTo(PartState.IN_PAYMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "woorden",
                "<a>",
                "<a></b>",
                "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\"/>",
                "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:pain.002.001.10\"><CstmrPmtStsRpt/></Document>",
                "<Document xmlns=\"urn:other\"><CstmrPmtStsRpt/></Document>"
            })
    void what_is_no_report_is_refused(String text) {
        assertRefused(PAYMENT_REPORT_UNREADABLE, () -> take(text));
    }

    @Test
    void a_line_of_which_nothing_is_said_is_no_report() {
        assertRefused(
                PAYMENT_REPORT_UNREADABLE,
                () -> take(Pain002.lines(FIRST, "PART", "<TxInfAndSts><TxSts>ACSC</TxSts></TxInfAndSts>")));
    }

    @Test
    void an_entity_that_would_read_a_file_is_refused_XXE() {
        String entity = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";

        assertRefused(
                PAYMENT_REPORT_HOSTILE,
                () -> take(entity + Pain002.whole(FIRST, "ACSC").replace("R1", "&e;")));
        assertRefused(PAYMENT_REPORT_HOSTILE, () -> take("<a>".repeat(51)));
        assertRefused(PAYMENT_REPORT_TOO_LARGE, () -> confirm.takeReport(new byte[10 * 1024 * 1024 + 1]));
        assertThat(table.partOf(one)).isEqualTo(PartState.IN_PAYMENT);
    }

    private CaseNumber take(String report) {
        return confirm.takeReport(Pain002.bytes(report));
    }
}
