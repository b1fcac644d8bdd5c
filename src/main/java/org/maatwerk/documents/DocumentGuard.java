package org.maatwerk.documents;

import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** A feature's own rule about who may open its documents. What no feature guards, nobody opens. */
public interface DocumentGuard {

    /** Whether documents of this kind are this feature's. */
    boolean guards(String kind);

    /**
     * Decides, and notes the opening with the {@link org.maatwerk.confidentiality.Gate}.
     *
     * @throws NotFound when this person may not open it
     */
    void letOpen(PersonId actor, DocumentView document);
}
