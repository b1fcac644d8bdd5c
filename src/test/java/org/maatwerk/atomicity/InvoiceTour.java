package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.Ubl;
import org.maatwerk.budget.usecase.InvoiceForm;
import org.maatwerk.budget.usecase.RegisterInvoice;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;

/** Invoices come in, as a file and by hand (T8). */
@ApplicationScoped
class InvoiceTour {

    @Inject
    RegisterInvoice register;

    @Inject
    People people;

    @Inject
    Clock clock;

    void walk(ActVisitor visitor) {
        LocalDate today = LocalDate.now(clock);
        PersonId holder = people.withRole(Role.BUDGET_HOLDER, today).iterator().next();
        InvoiceForm form = new InvoiceForm(
                InvoiceKind.INVOICE,
                "words",
                "0123456749",
                null,
                "by hand",
                today,
                null,
                null,
                Money.of("100"),
                Money.of("21"));
        visitor.quiet("read an invoice", () -> register.upload(holder, Ubl.invoice("file")));
        visitor.quiet("take a dropped invoice", () -> register.takeDropped(Ubl.invoice("dropped")));
        visitor.quiet("type an invoice over", () -> register.typeOver(holder, form));
    }
}
