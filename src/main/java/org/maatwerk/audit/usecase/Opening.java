package org.maatwerk.audit.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;

/**
 * That somebody opened the file on one day.
 *
 * @param at the last time that day
 * @param written whether something was written too
 */
public record Opening(
        CaseNumber caseNumber,
        Instant at,
        String name,
        Relation relation,
        boolean written,
        List<InformationClass> informationClasses)
        implements Serializable {}
