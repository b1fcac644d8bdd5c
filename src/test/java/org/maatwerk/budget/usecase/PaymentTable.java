package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.usecase.OrderTable.BART;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.NOW;
import static org.maatwerk.protocol.Cast.TODAY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.maatwerk.budget.InvoiceForm;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.InvoicePart;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.PartState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;

/** An order of 1.210 euro from who is paid on {@link #ACCOUNT}, with booked invoices. */
final class PaymentTable {

    static final String ACCOUNT = "BE68539007547034";
    static final String OTHER_ACCOUNT = "BE43068999999501";
    static final CaseNumber FIRST = new CaseNumber("PAY-2026-00001");

    final OrderTable orders = OrderTable.granted();
    private final OrderNumber order;

    private PaymentTable(String iban) {
        order = orders.get(PlaceOrder.class)
                .order(
                        BART,
                        REQUEST,
                        new OrderForm(
                                "Zitwerk", "BE 0123.456.749", iban, "Een tafel", Money.of("1000"), Money.of("210")));
    }

    static PaymentTable ordered() {
        return new PaymentTable(ACCOUNT);
    }

    static PaymentTable orderedWithoutAccount() {
        return new PaymentTable(" ");
    }

    /** @return its key */
    String booked(String amount, String iban) {
        int number = orders.table.invoices.all().size() + 1;
        InvoiceForm form = new InvoiceForm(
                InvoiceKind.INVOICE,
                "Zitwerk & Söhne",
                "0123456749",
                iban,
                "F/" + number,
                TODAY,
                TODAY.plusDays(10),
                order.value(),
                Money.of(amount),
                Money.ZERO);
        CaseNumber invoice = orders.get(RegisterInvoice.class).typeOver(BART, form);
        orders.table.invoices.add(InvoicePart.on(order, orders.table.invoices.of(invoice), 1, Money.of(amount))
                .booked(BART, NOW));
        return invoice + "-1";
    }

    CaseNumber prepared(String... keys) {
        return get(PreparePayment.class).prepare(BART, List.of(keys));
    }

    CaseNumber delivered(String... keys) {
        CaseNumber payment = prepared(keys);
        get(DeliverPayment.class).handOver(BART, payment);
        return payment;
    }

    PartState partOf(String key) {
        return orders.table
                .invoices
                .parts(new CaseNumber(key.substring(0, key.lastIndexOf('-'))))
                .get(0)
                .state();
    }

    PaymentView view(CaseNumber payment) {
        return get(ReadPayments.class).read(BART, payment);
    }

    String file(CaseNumber payment) {
        return new String(get(ReadPayments.class).file(BART, payment), StandardCharsets.UTF_8);
    }

    Money on(LedgerAccount account) {
        return orders.on(account);
    }

    /** In whose name it was paid. */
    List<PersonId> paidBy() {
        var ledger = orders.table.ledger;
        return ledger.entriesOf(ledger.toPost(orders.table.orders.of(order).line()), LedgerAccount.PAID).stream()
                .map(entry -> entry.transaction().postedBy())
                .distinct()
                .toList();
    }

    <T> T get(Class<T> type) {
        return orders.get(type);
    }
}
