package org.maatwerk.coaching.usecase;

import static org.maatwerk.budget.InvoiceRefusal.INVOICE_NOT_OF_ORDER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.budget.InvoiceIntake;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** A job coach hands in an invoice for the own assignment, as a file or typed over (D10, T8). */
@ApplicationScoped
@Transactional
public class SubmitCoachInvoice {

    static final String STEM = "submit-coach-invoice";

    @Inject
    CoachInvoiceDoor door;

    @Inject
    CoachInvoiceShelf shelf;

    @Inject
    InvoiceIntake intake;

    /**
     * @throws NotFound to everybody but the coach, and too long after the assignment
     * @throws Refused at the file when it is no invoice, is known already, or is for no order of the assignment
     */
    public void upload(PersonId coach, CaseNumber request, byte[] file) {
        intake.upload(coach, file, orders(coach, request));
    }

    /** As {@link #upload}. */
    public void typeOver(PersonId coach, CaseNumber request, CoachInvoiceForm form) {
        List<TomOrder> orders = orders(coach, request);
        TomOrder chosen = orders.stream()
                .filter(order -> order.number().value().equals(form.order()))
                .findFirst()
                .orElseThrow(() -> new Refused(INVOICE_NOT_OF_ORDER, "order"));
        intake.typeOver(coach, form.on(chosen), orders);
    }

    private List<TomOrder> orders(PersonId coach, CaseNumber request) {
        return shelf.toBill(door.toWrite(coach, request, STEM));
    }
}
