package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.maatwerk.budget.BudgetRefusal.ABOVE_FREE;
import static org.maatwerk.budget.BudgetRefusal.NO_AMOUNT;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_IS_ELSEWHERE;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_MORE_THAN_LEFT;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_ORDER_CANCELLED;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_OTHER_SUPPLIER;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_SAME_HOLDER;
import static org.maatwerk.budget.InvoiceRefusal.ORDER_IS_INVOICED;
import static org.maatwerk.budget.LedgerAccount.COMMITTED;
import static org.maatwerk.budget.LedgerAccount.FREE;
import static org.maatwerk.budget.usecase.OrderTable.BART;
import static org.maatwerk.budget.usecase.OrderTable.FIRST;
import static org.maatwerk.budget.usecase.OrderTable.LEEN;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.InvoicePart;
import org.maatwerk.budget.InvoiceState;
import org.maatwerk.budget.InvoiceTolerance;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.PartState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.Role;

/** T8, D9, D10: an invoice is put on orders, within what they have left, within the tolerance, or by two. */
class SettleInvoiceTest {

    private static final OrderNumber SECOND = new OrderNumber("ORD-2026-00002");

    private final InvoiceTable table = InvoiceTable.ordered("1000", "210");
    private final SettleInvoice settle = table.get(SettleInvoice.class);

    @Test
    void what_the_order_has_left_is_booked_and_stays_committed_until_it_is_paid_T8() {
        CaseNumber invoice = table.invoice("1210");

        assertThat(table.put(BART, invoice, "1210")).isEqualTo(PartState.BOOKED);

        assertThat(table.of(invoice).state()).isEqualTo(InvoiceState.SETTLED);
        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("1210"));
        assertThat(settle.read(LEEN, invoice).unfinished()).isEmpty();
        assertThat(table.orders.table.invoices.partsToPay())
                .extracting(InvoicePart::amount)
                .containsExactly(Money.of("1210"));
    }

    @Test
    void within_the_tolerance_the_difference_is_committed_T8() {
        CaseNumber invoice = table.invoice("1260");

        assertThat(table.put(BART, invoice, "1260")).isEqualTo(PartState.BOOKED);

        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("1260"));
        assertThat(table.on(FREE)).isEqualTo(Money.of("740"));
        assertThat(table.parts(invoice).get(0).tolerance()).contains(new InvoiceTolerance(5, Money.of("50")));
    }

    @Test
    void all_invoices_of_an_order_share_one_tolerance_T8() {
        table.put(BART, table.invoice("1240"), "1240");
        CaseNumber next = table.invoice("21");

        assertThat(table.put(BART, next, "21")).isEqualTo(PartState.DEVIATING);
        assertThat(settle.read(LEEN, next).deviating().get(0).excess().above()).isEqualTo(Money.of("51"));
    }

    @Test
    void above_the_tolerance_a_second_budget_holder_has_to_agree_T8() {
        CaseNumber invoice = table.invoice("1260.01");

        assertThat(table.put(BART, invoice, "1260.01")).isEqualTo(PartState.DEVIATING);

        assertThat(table.of(invoice).state()).isEqualTo(InvoiceState.DEVIATING);
        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("1210"));
        SettleView.Part waiting = settle.read(LEEN, invoice).deviating().get(0);
        assertThat(waiting.excess().above()).isEqualTo(Money.of("50.01"));
        assertThat(waiting.excess().most()).isEqualTo(Money.of("50"));
        assertThat(waiting.bookedBy()).isEqualTo("Bart Hermans");
        assertThat(waiting.own()).isFalse();
        assertRefused(INVOICE_SAME_HOLDER, () -> settle.approve(BART, invoice, 1));

        settle.approve(LEEN, invoice, 1);

        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("1260.01"));
        assertThat(table.of(invoice).state()).isEqualTo(InvoiceState.SETTLED);
        assertThat(table.parts(invoice).get(0).bookedAt()).isNotNull();
        assertThat(table.parts(invoice).get(0).approvedAt()).isPresent();
        assertRefused(INVOICE_IS_ELSEWHERE, () -> settle.approve(LEEN, invoice, 1));
        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("1260.01"));
    }

    @Test
    void what_a_second_one_does_not_approve_is_to_settle_again_T8() {
        CaseNumber invoice = table.invoice("1500");
        table.put(BART, invoice, "1500");

        settle.takeOff(LEEN, invoice, 1);

        assertThat(table.of(invoice).state()).isEqualTo(InvoiceState.RECEIVED);
        assertThat(table.rest(invoice)).isEqualTo(Money.of("1500"));
        assertThat(settle.read(BART, invoice).parts().get(0).second()).isEqualTo("Leen Cools");
        assertThat(table.put(BART, invoice, "1210")).isEqualTo(PartState.BOOKED);
        assertThat(table.parts(invoice)).extracting(InvoicePart::part).containsExactly(1, 2);
        assertThat(table.rest(invoice)).isEqualTo(Money.of("290"));
    }

    @Test
    void what_is_not_free_is_not_committed_T5() {
        CaseNumber invoice = table.invoice("2000.01");
        table.put(BART, invoice, "2000.01");

        assertThatThrownBy(() -> settle.approve(LEEN, invoice, 1)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(ABOVE_FREE);
            assertThat(refused.field()).as("no field mends it").isEmpty();
        });

        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("1210"));
    }

    @Test
    void below_the_rest_is_released_once_when_no_invoice_is_to_come_T8() {
        CaseNumber invoice = table.invoice("1000");

        table.put(BART, table.form(invoice, FIRST, "1000", true), invoice);

        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("1000"));
        assertThat(table.on(FREE)).isEqualTo(Money.of("1000"));
        assertRefused(INVOICE_IS_ELSEWHERE, () -> settle.finish(BART, invoice, FIRST));

        CaseNumber late = table.invoice("200");
        assertThat(table.put(BART, late, "200")).isEqualTo(PartState.BOOKED);
        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("1200"));
    }

    @Test
    void the_rest_can_be_released_later_too_T8() {
        CaseNumber invoice = table.invoice("1000");
        table.put(BART, invoice, "1000");
        assertThat(settle.read(LEEN, invoice).unfinished())
                .extracting(OrderChoice::left)
                .containsExactly(Money.of("210"));

        settle.finish(LEEN, invoice, FIRST);

        assertThat(table.on(COMMITTED)).isEqualTo(Money.of("1000"));
        assertThat(settle.read(LEEN, invoice).unfinished()).isEmpty();
        assertThatThrownBy(() -> settle.finish(LEEN, invoice, SECOND)).isInstanceOf(NotFound.class);
    }

    @Test
    void is_split_over_orders_and_the_rest_stays_to_settle_T8() {
        InvoiceTable split = InvoiceTable.ordered("500", "105");
        split.orders.order("500", "105");
        CaseNumber invoice = split.invoice("800");
        assertThat(split.get(SettleInvoice.class).read(BART, invoice).named()).isEqualTo(FIRST);

        split.put(BART, split.form(invoice, FIRST, "605", false), invoice);
        assertThat(split.of(invoice).state()).isEqualTo(InvoiceState.RECEIVED);
        split.put(LEEN, split.form(invoice, SECOND, "195", true), invoice);

        assertThat(split.of(invoice).state()).isEqualTo(InvoiceState.SETTLED);
        assertThat(split.on(COMMITTED)).isEqualTo(Money.of("800"));
    }

    @Test
    void a_second_tab_or_holder_is_told_and_nothing_is_doubled_T8() {
        CaseNumber invoice = table.invoice("1000");
        SettleForm seen = table.form(invoice, FIRST, "400", false);
        table.put(BART, seen, invoice);

        assertRefused(INVOICE_IS_ELSEWHERE, () -> table.put(BART, seen, invoice));
        assertRefused(INVOICE_IS_ELSEWHERE, () -> table.put(LEEN, seen, invoice));

        assertThat(table.rest(invoice)).isEqualTo(Money.of("600"));
    }

    @Test
    void what_does_not_fit_is_said_at_its_field_T8() {
        CaseNumber invoice = table.invoice("1000");
        CaseNumber other = table.invoice(InvoiceKind.INVOICE, "0403019261", null, "100");

        assertRefused(INVOICE_MORE_THAN_LEFT, "amount", () -> table.put(BART, invoice, "1000.01"));
        assertRefused(NO_AMOUNT, "amount", () -> table.put(BART, invoice, "0"));
        assertRefused(NO_AMOUNT, "amount", () -> table.put(BART, invoice, "-1"));
        assertRefused(INVOICE_OTHER_SUPPLIER, "sure", () -> table.put(BART, other, "100"));
        assertThat(table.put(BART, new SettleForm(0, FIRST, Money.of("100"), true, false), other))
                .isEqualTo(PartState.BOOKED);
    }

    @Test
    void an_order_is_cancelled_or_invoiced_never_both_T8() {
        CaseNumber invoice = table.invoice("1500");
        table.put(BART, invoice, "1500");
        assertRefused(ORDER_IS_INVOICED, () -> table.cancel(LEEN, FIRST));
        settle.takeOff(BART, invoice, 1);

        table.cancel(LEEN, FIRST);

        assertRefused(INVOICE_ORDER_CANCELLED, "order", () -> table.put(BART, invoice, "1500"));
        assertThat(settle.read(BART, invoice).orders()).isEmpty();
        assertThat(settle.read(BART, invoice).named()).isNull();
    }

    @Test
    void whoever_may_not_know_of_the_order_finds_nothing_A13_D10() {
        PersonId close = table.orders.table.people.add(93, "Els", "Maes", Role.BUDGET_HOLDER);
        table.orders.table.people.relate(AN, close);
        CaseNumber invoice = table.invoice("1000");
        SettleForm form = table.form(invoice, FIRST, "1000", false);

        for (PersonId one : new PersonId[] {HR, close}) {
            assertThatThrownBy(() -> settle.read(one, invoice)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> table.put(one, form, invoice)).isInstanceOf(NotFound.class);
        }
        assertThat(table.get(ReadInvoices.class).read(close, invoice).open()).isFalse();
        CaseNumber unnamed = table.invoice(InvoiceKind.INVOICE, InvoiceTable.ZITWERK, null, "1000");
        assertThat(settle.read(close, unnamed).orders()).isEmpty();
        assertThatThrownBy(() -> table.put(close, form, unnamed)).isInstanceOf(NotFound.class);
        assertThat(settle.read(BART, invoice).toString()).doesNotContain("Peeters");
    }

    @Test
    void whoever_reads_the_order_reads_its_invoices_and_holders_see_what_waits_D10() {
        CaseNumber waits = table.invoice("100");
        CaseNumber done = table.invoice("1000");
        table.put(BART, done, "1000");

        assertThat(table.get(ReadTomOrders.class).read(HR, REQUEST, FIRST).bills())
                .extracting(OrderView.Bill::caseNumber, OrderView.Bill::amount, OrderView.Bill::state)
                .containsExactly(tuple(done, Money.of("1000"), PartState.BOOKED));
        assertThat(table.get(ReadInvoices.class).all(BART))
                .extracting(InvoiceLine::caseNumber)
                .containsExactly(waits, done);
        assertThat(table.get(ReadInvoices.class).waiting(BART)).isEqualTo(1);
    }
}
