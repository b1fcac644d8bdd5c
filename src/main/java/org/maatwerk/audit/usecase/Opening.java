package org.maatwerk.audit.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;

/**
 * That somebody opened the file: all that one person did there at one moment for one reason. Every entry of the log is
 * in exactly one opening.
 *
 * @param at the first entry's moment; the others fall in the same minute
 * @param onBehalfOf the name of the person for whom it was done, or null
 * @param as what to call that person: the relation, or the office of who stood in its place
 * @param why the stem of the work it was done for
 * @param own whether the staff member did it
 */
public record Opening(
        CaseNumber caseNumber,
        Instant at,
        String name,
        String onBehalfOf,
        Relation relation,
        Enum<?> as,
        String why,
        boolean written,
        boolean breakGlass,
        boolean own,
        List<InformationClass> informationClasses)
        implements Serializable {}
