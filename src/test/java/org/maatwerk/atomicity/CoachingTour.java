package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.budget.InvoiceKind;
import org.maatwerk.budget.Ubl;
import org.maatwerk.coaching.usecase.AssignCoach;
import org.maatwerk.coaching.usecase.CoachForm;
import org.maatwerk.coaching.usecase.CoachInvoiceForm;
import org.maatwerk.coaching.usecase.LogCoaching;
import org.maatwerk.coaching.usecase.ReadCoachInvoices;
import org.maatwerk.coaching.usecase.ReleaseCoaching;
import org.maatwerk.coaching.usecase.SessionForm;
import org.maatwerk.coaching.usecase.SubmitCoachInvoice;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Hours;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;

/** Somebody from outside coaches, up to the warning, and is ended (T13). */
@ApplicationScoped
class CoachingTour {

    @Inject
    AssignCoach assign;

    @Inject
    ReleaseCoaching release;

    @Inject
    LogCoaching log;

    @Inject
    SubmitCoachInvoice submit;

    @Inject
    ReadCoachInvoices invoices;

    @Inject
    Clock clock;

    /** Of a package of ten hours that was granted. */
    void walk(ActVisitor visitor, CaseNumber request, PersonId staffMember, PersonId expert) {
        LocalDate today = LocalDate.now(clock);
        PersonId coach = assign.coaches(expert, request).get(0).coach();
        CoachForm form = new CoachForm(coach, today, today.plusDays(7));
        visitor.quiet("name a job coach", () -> assign.assign(expert, request, form));
        visitor.quiet("let them read", () -> release.release(staffMember, request, 1));
        visitor.quiet("log a session", () -> log.log(coach, request, hours("2")));
        visitor.quiet("correct it", () -> log.correct(coach, request, 1, hours("3")));
        visitor.quiet("take it back", () -> log.takeBack(coach, request, 1));
        visitor.quiet("log most of it", () -> log.log(coach, request, hours("8")));
        visitor.quiet("let them read no more", () -> release.takeBack(staffMember, request, 1));
        visitor.quiet("end it", () -> assign.end(expert, request, 1));
        bill(visitor, request, coach);
    }

    /** After the work, for the order that was not cancelled. */
    private void bill(ActVisitor visitor, CaseNumber request, PersonId coach) {
        String order = invoices.read(coach, request).orders().get(0).number().value();
        byte[] file = Ubl.bytes(Ubl.invoice().replace(Ubl.NUMBER, "coach 1").replace("ORD-2026-00012", order));
        visitor.quiet("hand in a file", () -> submit.upload(coach, request, file));
        CoachInvoiceForm form = new CoachInvoiceForm(
                InvoiceKind.INVOICE, order, null, "coach 2", LocalDate.now(clock), null, Money.of("100"), Money.ZERO);
        visitor.quiet("hand in what is typed over", () -> submit.typeOver(coach, request, form));
    }

    private SessionForm hours(String many) {
        return new SessionForm(LocalDate.now(clock), Hours.of(many));
    }
}
