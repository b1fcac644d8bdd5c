package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.Pain002;
import org.maatwerk.budget.PaymentFailure;
import org.maatwerk.budget.usecase.ConfirmPayment;
import org.maatwerk.budget.usecase.DeliverPayment;
import org.maatwerk.budget.usecase.PreparePayment;
import org.maatwerk.budget.usecase.ReadPayments;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;

/** What was booked is paid (T8): one that is not paid at first, one by hand, one by a report. */
@ApplicationScoped
class PaymentTour {

    @Inject
    ReadPayments read;

    @Inject
    PreparePayment prepare;

    @Inject
    DeliverPayment deliver;

    @Inject
    ConfirmPayment confirm;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** After the tour of invoices. */
    void walk(ActVisitor visitor) {
        LocalDate today = LocalDate.now(clock);
        PersonId holder = people.withRole(Role.BUDGET_HOLDER, today).iterator().next();
        List<String> some = next(holder);
        visitor.quiet("have an invoice paid", () -> prepare.prepare(holder, some));
        CaseNumber first = newest(holder);
        visitor.quiet("note that a payment could not go", () -> deliver.noteFailure(first));
        visitor.quiet("bring a payment to the folder", () -> deliver.deliver(first, (payment, file) -> {}));
        visitor.quiet("note that it was not paid", () -> confirm.fail(holder, first, 1, PaymentFailure.OTHER));
        prepare.prepare(holder, next(holder));
        CaseNumber second = newest(holder);
        visitor.quiet("pass a payment on", () -> deliver.handOver(holder, second));
        visitor.quiet("confirm that it was paid", () -> confirm.confirm(holder, second, today));
        prepare.prepare(holder, next(holder));
        byte[] report = Pain002.bytes(Pain002.whole(newest(holder), "ACSC"));
        visitor.quiet("take a report on a payment", () -> confirm.takeReport(report));
    }

    private List<String> next(PersonId holder) {
        return List.of(read.all(holder).possible().get(0).key());
    }

    private CaseNumber newest(PersonId holder) {
        return read.all(holder).payments().get(0).caseNumber();
    }
}
