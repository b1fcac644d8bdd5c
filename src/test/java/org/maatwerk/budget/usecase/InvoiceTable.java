package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.usecase.OrderTable.BART;
import static org.maatwerk.budget.usecase.OrderTable.LINE;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.TODAY;

import java.util.List;
import org.maatwerk.budget.Invoice;
import org.maatwerk.budget.InvoiceForm;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.InvoicePart;
import org.maatwerk.budget.LedgerAccount;
import org.maatwerk.budget.LedgerAct;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.PartState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;

/** Orders of together 1.210 euro, of a budget of 2.000, and the invoices for them. */
final class InvoiceTable {

    static final String ZITWERK = "0123456749";

    final OrderTable orders = OrderTable.granted();
    private int number;

    static InvoiceTable ordered(String net, String vat) {
        InvoiceTable table = new InvoiceTable();
        table.orders.order(net, vat);
        return table;
    }

    CaseNumber invoice(String amount) {
        return invoice(InvoiceKind.INVOICE, ZITWERK, OrderTable.FIRST, amount);
    }

    CaseNumber note(String amount) {
        return invoice(InvoiceKind.CREDIT_NOTE, ZITWERK, OrderTable.FIRST, amount);
    }

    CaseNumber invoice(InvoiceKind kind, String supplier, OrderNumber order, String amount) {
        String named = order == null ? "" : order.value();
        return orders.get(RegisterInvoice.class)
                .typeOver(
                        BART,
                        new InvoiceForm(
                                kind,
                                "Zitwerk",
                                supplier,
                                "",
                                "F " + ++number,
                                TODAY,
                                null,
                                named,
                                Money.of(amount),
                                Money.ZERO));
    }

    SettleForm form(CaseNumber invoice, OrderNumber order, String amount, boolean noMore) {
        return new SettleForm(of(invoice).turn(), order, Money.of(amount), false, noMore);
    }

    PartState put(PersonId holder, CaseNumber invoice, String amount) {
        return put(holder, form(invoice, OrderTable.FIRST, amount, false), invoice);
    }

    PartState put(PersonId holder, SettleForm form, CaseNumber invoice) {
        return get(SettleInvoice.class).put(holder, invoice, form);
    }

    Invoice of(CaseNumber invoice) {
        return orders.table.invoices.of(invoice);
    }

    List<InvoicePart> parts(CaseNumber invoice) {
        return orders.table.invoices.parts(invoice);
    }

    Money rest(CaseNumber invoice) {
        return of(invoice).rest(parts(invoice));
    }

    /** As the finance system confirms it. */
    void pay(InvoicePart part) {
        get(Books.class).post(LedgerAct.PAY, LINE, part.amount(), part.invoice() + "-" + part.part() + "-pay", BART);
        part.ask();
        part.pay();
    }

    void cancel(PersonId holder, OrderNumber order) {
        get(CancelOrder.class).cancel(holder, REQUEST, order, "reden");
    }

    Money on(LedgerAccount account) {
        return orders.on(account);
    }

    <T> T get(Class<T> type) {
        return orders.get(type);
    }
}
