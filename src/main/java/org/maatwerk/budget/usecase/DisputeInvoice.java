package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.InvoiceRefusal.INVOICE_IS_ELSEWHERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.budget.Invoice;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * A budget holder disputes what has no place yet of an invoice; it is settled after all, or a credit note of the same
 * supplier takes it away (T8). Nothing of this moves in the books.
 */
@ApplicationScoped
@Transactional
public class DisputeInvoice {

    @Inject
    SettleDoor door;

    @Inject
    InvoiceBooks books;

    @Inject
    SettlePapers papers;

    /** @param reason without a name */
    public void dispute(PersonId actor, CaseNumber caseNumber, int seen, String reason) {
        Invoice invoice = door.toSettle(actor, caseNumber);
        invoice.refuseUnlessSeen(seen);
        invoice.dispute(papers.why(caseNumber, reason), actor, books.now(), books.parts(invoice));
    }

    public void accept(PersonId actor, CaseNumber caseNumber, int seen) {
        Invoice invoice = door.toSettle(actor, caseNumber);
        invoice.refuseUnlessSeen(seen);
        invoice.accept(books.parts(invoice));
    }

    /**
     * As far as both reach.
     *
     * @param caseNumber of the credit note
     * @param against the disputed invoice
     */
    public void setOff(PersonId actor, CaseNumber caseNumber, int seen, CaseNumber against) {
        Invoice note = door.toSettle(actor, caseNumber);
        note.refuseUnlessSeen(seen);
        Invoice disputed = door.toSettle(actor, against);
        note.refuseUnlessTakesAway(disputed);
        boolean open = note.rest(books.parts(note)).isPositive()
                && disputed.rest(books.parts(disputed)).isPositive();
        Refused.unless(open, INVOICE_IS_ELSEWHERE);
        books.setOff(note, disputed, actor);
        note.settle(books.parts(note));
        disputed.settle(books.parts(disputed));
    }
}
