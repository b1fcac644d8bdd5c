package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.BudgetRefusal.VAT_OUT_OF_RANGE;
import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NO_ORDER_NUMBER;

import org.maatwerk.budget.Iban;
import org.maatwerk.budget.InvoiceAmounts;
import org.maatwerk.budget.InvoiceContent;
import org.maatwerk.budget.InvoiceForm;
import org.maatwerk.budget.InvoiceSupplier;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.kernel.Refused;
import org.maatwerk.kernel.Typed;

/** What was typed over from an invoice, looked at field by field. */
final class TypedInvoice {

    private TypedInvoice() {}

    static InvoiceContent of(InvoiceForm form) {
        String iban = Typed.clean(form.iban());
        InvoiceSupplier supplier = new InvoiceSupplier(
                form.supplier(),
                form.supplierNumber(),
                iban.isEmpty() ? null : Iban.typed(iban, "iban"),
                "supplier-number");
        Refused.unless(!form.vat().isNegative() && !form.vat().isMoreThan(form.net()), VAT_OUT_OF_RANGE, "vat");
        InvoiceContent content = new InvoiceContent(
                form.kind(),
                supplier,
                form.number(),
                form.issuedOn(),
                form.dueOn(),
                order(Typed.clean(form.order())),
                new InvoiceAmounts(form.net(), form.vat(), form.net().plus(form.vat()), "net"));
        content.refuseUnlessWhole("number", "due-on");
        return content;
    }

    private static OrderNumber order(String typed) {
        Refused.unless(typed.isEmpty() || OrderNumber.isOne(typed), INVOICE_NO_ORDER_NUMBER, "order");
        return typed.isEmpty() ? null : new OrderNumber(typed);
    }
}
