package org.maatwerk.protocol;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** Every text that was frozen, and who signed it. */
public interface ProtocolEditions {

    /** Oldest first. */
    List<ProtocolEdition> of(CaseNumber caseNumber);

    void add(ProtocolEdition edition);

    /** Who is to sign this edition, and who did; in the order of {@link Signatory}. */
    List<ProtocolSignature> signaturesOf(CaseNumber caseNumber, int edition);

    void add(ProtocolSignature signature);

    default Optional<ProtocolEdition> in(EditionState state, CaseNumber caseNumber) {
        return of(caseNumber).stream().filter(one -> one.state() == state).findFirst();
    }
}
