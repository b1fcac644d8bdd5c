package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.budget.usecase.OrderTable.BART;
import static org.maatwerk.budget.usecase.OrderTable.FIRST;
import static org.maatwerk.budget.usecase.OrderTable.LEEN;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.InvoiceForm;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.OrderYears;
import org.maatwerk.budget.Pain002;
import org.maatwerk.budget.PaymentFailure;
import org.maatwerk.budget.TomState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.AgreementSupplied;

/** Delivered, invoiced, paid, closed: how far a request is as its money moves (domain guide, section 6; T6, T8). */
class TomProgressTest {

    private static final String IBAN = "BE68539007547034";

    private final OrderTable table = OrderTable.granted();
    private int invoices;

    @Test
    void what_is_invoiced_is_paid_and_then_closed_when_nothing_is_committed_any_more() {
        deliver(order("1000", "210"));
        assertThat(table.state()).isEqualTo(TomState.DELIVERED);

        String part = booked(FIRST, "1210");
        assertThat(table.state()).isEqualTo(TomState.INVOICED);
        CaseNumber payment = asked(part);
        assertThat(table.state()).isEqualTo(TomState.INVOICED);
        paid(payment);

        assertThat(table.state()).isEqualTo(TomState.CLOSED);
        assertThat(table.on(LedgerAccount.COMMITTED)).isEqualTo(Money.ZERO);
    }

    @Test
    void what_is_paid_in_part_stays_paid_until_somebody_says_that_no_invoice_is_to_come() {
        deliver(order("1000", "210"));
        CaseNumber invoice = invoice(InvoiceKind.INVOICE, FIRST, "600");
        put(invoice, FIRST, "600");
        paid(asked(invoice + "-1"));
        assertThat(table.state()).isEqualTo(TomState.PAID);

        table.get(SettleInvoice.class).finish(BART, invoice, FIRST);

        assertThat(table.state()).isEqualTo(TomState.CLOSED);
        assertThat(table.on(LedgerAccount.COMMITTED)).isEqualTo(Money.ZERO);
    }

    @Test
    void each_order_needs_an_invoice_and_a_cancelled_one_needs_none() {
        OrderNumber one = order("500", "105");
        OrderNumber other = order("400", "84");
        OrderNumber never = order("100", "21");
        table.get(CancelOrder.class).cancel(BART, REQUEST, never, "niet meer nodig");
        table.get(PlaceOrder.class).finish(BART, REQUEST, OrderYears.ANY);
        deliver(one);
        deliver(other);
        assertThat(table.state()).isEqualTo(TomState.DELIVERED);

        String first = booked(one, "605");
        assertThat(table.state()).isEqualTo(TomState.DELIVERED);
        String second = booked(other, "484");
        assertThat(table.state()).isEqualTo(TomState.INVOICED);
        paid(asked(first));
        assertThat(table.state()).isEqualTo(TomState.INVOICED);
        paid(asked(second));

        assertThat(table.state()).isEqualTo(TomState.CLOSED);
    }

    /** Suppliers ask advances; then the delivery says it all, and the staff member is asked once (P11). */
    @Test
    void what_is_paid_before_it_is_there_is_closed_when_it_comes() {
        OrderNumber order = order("1000", "210");
        paid(asked(booked(order, "1210")));
        assertThat(table.state()).isEqualTo(TomState.ORDERED);

        deliver(order);

        assertThat(table.state()).isEqualTo(TomState.CLOSED);
        assertThat(table.table.facts.of(AgreementSupplied.class)).hasSize(1);
    }

    @Test
    void what_waits_for_a_second_budget_holder_is_not_paid_T8() {
        deliver(order("1000", "210"));
        paid(asked(booked(FIRST, "1210")));
        CaseNumber late = invoice(InvoiceKind.INVOICE, FIRST, "300");
        put(late, FIRST, "300");
        assertThat(table.state()).isEqualTo(TomState.INVOICED);

        table.get(SettleInvoice.class).takeOff(LEEN, late, 1);
        assertThat(table.state()).isEqualTo(TomState.CLOSED);
        put(late, FIRST, "300");
        table.get(SettleInvoice.class).approve(LEEN, late, 2);
        assertThat(table.state()).isEqualTo(TomState.INVOICED);
        paid(asked(late + "-2"));

        assertThat(table.state()).isEqualTo(TomState.CLOSED);
    }

    @Test
    void what_bounces_is_still_invoiced_and_a_report_closes_it_T8() {
        deliver(order("1000", "210"));
        String part = booked(FIRST, "1210");
        table.get(ConfirmPayment.class).fail(BART, asked(part), 1, PaymentFailure.OTHER);
        assertThat(table.state()).isEqualTo(TomState.INVOICED);

        CaseNumber again = asked(part);
        table.get(ConfirmPayment.class).takeReport(Pain002.bytes(Pain002.whole(again, "ACSC")));

        assertThat(table.state()).isEqualTo(TomState.CLOSED);
    }

    @Test
    void a_credit_note_gives_back_and_opens_nothing() {
        deliver(order("1000", "210"));
        paid(asked(booked(FIRST, "1210")));

        put(invoice(InvoiceKind.CREDIT_NOTE, FIRST, "200"), FIRST, "200");

        assertThat(table.state()).isEqualTo(TomState.CLOSED);
    }

    @Test
    void who_has_a_part_in_it_reads_it_and_a_manager_reads_nothing_of_invoices_D10() {
        deliver(order("1000", "210"));
        booked(FIRST, "1210");

        for (PersonId reader : List.of(AN, EXPERT, HR)) {
            assertThat(stateFor(reader)).isEqualTo(TomState.INVOICED);
        }
        assertThat(stateFor(MANAGER)).isEqualTo(TomState.DELIVERED);
        assertThat(table.get(PlaceOrder.class).read(BART, REQUEST).state()).isEqualTo(TomState.INVOICED);
        assertThat(table.get(AnswerTomRequest.class).answered(LEEN))
                .extracting(TomAnswerLine::state)
                .containsExactly(TomState.INVOICED);
    }

    private TomState stateFor(PersonId reader) {
        ReadTomRequests read = table.get(ReadTomRequests.class);
        TomState state = read.read(reader, REQUEST).state();
        assertThat(read.of(reader)).extracting(TomRequestLine::state).containsExactly(state);
        return state;
    }

    private OrderNumber order(String net, String vat) {
        return table.order(net, vat);
    }

    private void deliver(OrderNumber order) {
        table.get(RecordDelivery.class).deliver(BART, REQUEST, order, new DeliveryForm(TODAY, null, true, null));
    }

    /** @return the key of what is on the order */
    private String booked(OrderNumber order, String amount) {
        CaseNumber invoice = invoice(InvoiceKind.INVOICE, order, amount);
        put(invoice, order, amount);
        return invoice + "-1";
    }

    private CaseNumber invoice(InvoiceKind kind, OrderNumber order, String amount) {
        InvoiceForm form = new InvoiceForm(
                kind,
                "Zitwerk",
                "0123456749",
                IBAN,
                "F " + ++invoices,
                TODAY,
                null,
                order.value(),
                Money.of(amount),
                Money.ZERO);
        return table.get(RegisterInvoice.class).typeOver(BART, form);
    }

    private void put(CaseNumber invoice, OrderNumber order, String amount) {
        int turn = table.table.invoices.of(invoice).turn();
        table.get(SettleInvoice.class).put(BART, invoice, new SettleForm(turn, order, Money.of(amount), false, false));
    }

    private CaseNumber asked(String part) {
        CaseNumber payment = table.get(PreparePayment.class).prepare(BART, List.of(part));
        table.get(DeliverPayment.class).handOver(BART, payment);
        return payment;
    }

    private void paid(CaseNumber payment) {
        table.get(ConfirmPayment.class).confirm(LEEN, payment, TODAY);
    }
}
