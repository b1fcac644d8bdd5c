package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.InvoiceForm;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.Ubl;
import org.maatwerk.budget.usecase.DisputeInvoice;
import org.maatwerk.budget.usecase.ReadTomOrders;
import org.maatwerk.budget.usecase.RegisterInvoice;
import org.maatwerk.budget.usecase.SettleForm;
import org.maatwerk.budget.usecase.SettleInvoice;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;

/** Invoices come in, as a file and by hand, and are put on orders, disputed and set off (T8). */
@ApplicationScoped
class InvoiceTour {

    @Inject
    RegisterInvoice register;

    @Inject
    SettleInvoice settle;

    @Inject
    DisputeInvoice dispute;

    @Inject
    ReadTomOrders orders;

    @Inject
    BudgetTour budget;

    @Inject
    People people;

    @Inject
    Clock clock;

    void walk(ActVisitor visitor) {
        PersonId holder = holders().get(0);
        visitor.quiet("read an invoice", () -> register.upload(holder, Ubl.invoice("file")));
        visitor.quiet("take a dropped invoice", () -> register.takeDropped(Ubl.invoice("dropped")));
        visitor.quiet(
                "type an invoice over",
                () -> register.typeOver(holder, form(InvoiceKind.INVOICE, "by hand", "100", null)));
        settle(visitor, holder, holders().get(1));
        dispute(visitor, holder);
    }

    /** The order of the tour of requests: 605 euro. */
    private void settle(ActVisitor visitor, PersonId one, PersonId other) {
        OrderNumber order = orders.all(one).get(0).number();
        budget.grant(one, other);
        CaseNumber fits = register.typeOver(one, form(InvoiceKind.INVOICE, "fits", "500", order));
        SettleForm all = new SettleForm(0, order, Money.of("500"), false, false);
        visitor.quiet("put an invoice on an order", () -> settle.put(one, fits, all));
        visitor.quiet("say that no other is to come", () -> settle.finish(one, fits, order));
        CaseNumber more = register.typeOver(one, form(InvoiceKind.INVOICE, "more", "1000", order));
        settle.put(one, more, new SettleForm(0, order, Money.of("1000"), false, false));
        visitor.quiet("do not approve what deviates", () -> settle.takeOff(other, more, 1));
        settle.put(one, more, new SettleForm(2, order, Money.of("1000"), false, false));
        visitor.quiet("approve what deviates", () -> settle.approve(other, more, 2));
    }

    private void dispute(ActVisitor visitor, PersonId holder) {
        CaseNumber invoice = register.typeOver(holder, form(InvoiceKind.INVOICE, "disputed", "100", null));
        CaseNumber note = register.typeOver(holder, form(InvoiceKind.CREDIT_NOTE, "note", "100", null));
        visitor.quiet("dispute an invoice", () -> dispute.dispute(holder, invoice, 0, "words"));
        visitor.quiet("accept it after all", () -> dispute.accept(holder, invoice, 1));
        dispute.dispute(holder, invoice, 2, "words");
        visitor.quiet("set a credit note off", () -> dispute.setOff(holder, note, 0, invoice));
    }

    private List<PersonId> holders() {
        return List.copyOf(people.withRole(Role.BUDGET_HOLDER, LocalDate.now(clock)));
    }

    private InvoiceForm form(InvoiceKind kind, String number, String amount, OrderNumber order) {
        return new InvoiceForm(
                kind,
                "words",
                "0123456749",
                "BE68539007547034",
                number,
                LocalDate.now(clock),
                null,
                order == null ? null : order.value(),
                Money.of(amount),
                Money.ZERO);
    }
}
