package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;

/** The staff member stopped before anything was signed. */
public record ProtocolWithdrawn(CaseNumber caseNumber) {}
