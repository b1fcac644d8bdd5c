package org.maatwerk.coaching.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;

/**
 * An assignment that is over and for which invoices may still be handed in (D10): without whom it was about.
 *
 * @param billableUntil the last day on which one may be handed in
 */
public record FormerAssignmentLine(CaseNumber request, LocalDate from, LocalDate until, LocalDate billableUntil)
        implements Serializable {}
