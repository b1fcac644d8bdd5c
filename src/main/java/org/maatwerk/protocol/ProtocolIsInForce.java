package org.maatwerk.protocol;

import java.time.LocalDate;
import org.maatwerk.kernel.CaseNumber;

/** Everybody signed: from now on this edition holds (P6). */
public record ProtocolIsInForce(CaseNumber caseNumber, int edition, LocalDate reviewOn) {}
