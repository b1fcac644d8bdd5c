package org.maatwerk.coaching.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.coaching.CoachAssignment;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** A job coach reads which invoices they handed in for an assignment, and how far those are (D10). */
@ApplicationScoped
@Transactional
public class ReadCoachInvoices {

    @Inject
    CoachInvoiceDoor door;

    @Inject
    CoachInvoiceShelf shelf;

    @Inject
    CoachBilling billing;

    @Inject
    CoachOffice office;

    /** @throws NotFound to everybody but the coach, and too long after the assignment */
    public CoachInvoicesView read(PersonId coach, CaseNumber request) {
        CoachFile file = door.toRead(coach, request, SubmitCoachInvoice.STEM);
        return new CoachInvoicesView(
                request,
                billing.until(file.assignment()),
                shelf.toBill(file).stream().map(ReadCoachInvoices::order).toList(),
                shelf.handedIn(file));
    }

    /**
     * The assignments that are over, and for which invoices may still be handed in.
     *
     * @throws NotFound to whoever is no job coach
     */
    public List<FormerAssignmentLine> former(PersonId coach) {
        LocalDate today = office.today();
        return door.open(coach).stream()
                .map(CoachFile::assignment)
                .filter(assignment -> !assignment.isOpenOn(today))
                .map(this::line)
                .toList();
    }

    private FormerAssignmentLine line(CoachAssignment one) {
        LocalDate last = one.endedOn() == null ? one.until() : one.endedOn();
        return new FormerAssignmentLine(one.request(), one.from(), last, billing.until(one));
    }

    private static CoachInvoicesView.Order order(TomOrder order) {
        return new CoachInvoicesView.Order(order.number(), order.supplier().name());
    }
}
