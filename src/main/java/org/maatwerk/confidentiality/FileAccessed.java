package org.maatwerk.confidentiality;

import java.time.Instant;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * Somebody read or wrote a class of information of a file (D-5). Fired in the transaction of the act itself, so that
 * no act is stored without its trace.
 *
 * @param onBehalfOf null when somebody acts for themselves; a deputy acts for another (X3)
 * @param why the stem of the use case, such as {@code decide-attestation}
 * @param breakGlass whether the file was opened in an emergency, without a relation of its own
 */
public record FileAccessed(
        CaseNumber file,
        PersonId subject,
        PersonId actor,
        PersonId onBehalfOf,
        Relation relation,
        InformationClass informationClass,
        boolean written,
        String why,
        Instant at,
        boolean breakGlass) {

    /** In the ordinary way: for oneself, by a relation to the file. */
    public FileAccessed(
            CaseNumber file,
            PersonId subject,
            PersonId actor,
            Relation relation,
            InformationClass informationClass,
            boolean written,
            String why,
            Instant at) {
        this(file, subject, actor, null, relation, informationClass, written, why, at, false);
    }
}
