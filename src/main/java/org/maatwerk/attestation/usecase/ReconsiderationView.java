package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;

/**
 * Whether and until when a reconsideration can be asked.
 *
 * @param until the last day; null when there was no refusal, or one after a reconsideration
 */
public record ReconsiderationView(CaseNumber caseNumber, LocalDate until, boolean possible) implements Serializable {}
