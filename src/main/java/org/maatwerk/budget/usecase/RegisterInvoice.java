package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.budget.InvoiceForm;
import org.maatwerk.budget.InvoiceSource;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** An invoice comes in, as a file or typed over (T8). What is refused changes nothing. */
@ApplicationScoped
@Transactional
public class RegisterInvoice {

    @Inject
    InvoiceDoor door;

    @Inject
    TakeInvoice taking;

    /** @return our number of it */
    public CaseNumber upload(PersonId actor, byte[] file) {
        door.toWrite(actor);
        return taking.file(file, InvoiceSource.UPLOAD, actor);
    }

    /**
     * One that was dropped into the folder; nobody but the program takes it.
     *
     * @return our number of it
     */
    public CaseNumber takeDropped(byte[] file) {
        return taking.file(file, InvoiceSource.FOLDER, null);
    }

    /** @return our number of it */
    public CaseNumber typeOver(PersonId actor, InvoiceForm form) {
        door.toWrite(actor);
        return taking.typed(form, InvoiceSource.BY_HAND, actor);
    }
}
