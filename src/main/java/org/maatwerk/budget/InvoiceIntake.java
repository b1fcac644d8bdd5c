package org.maatwerk.budget;

import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * Takes an invoice in for a later room, from somebody who knows whose request it is for (inname van een factuur, T8, D10).
 * Whoever comes here was let in. What is refused changes nothing.
 */
public interface InvoiceIntake {

    /**
     * @param orders it has to name one of these, and come from whom that was ordered
     * @return our number of it
     */
    CaseNumber upload(PersonId by, byte[] file, List<TomOrder> orders);

    /** As {@link #upload}, typed over. */
    CaseNumber typeOver(PersonId by, InvoiceForm form, List<TomOrder> orders);
}
