package org.maatwerk.confidentiality;

import java.time.Instant;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * Somebody read or wrote a class of information of a file (D-5). Fired in the transaction of the act itself, so that
 * no act is stored without its trace.
 *
 * @param why the stem of the use case, such as {@code decide-attestation}
 */
public record FileAccessed(
        CaseNumber file,
        PersonId subject,
        PersonId actor,
        Relation relation,
        InformationClass informationClass,
        boolean written,
        String why,
        Instant at) {}
