package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;

/** The staff member does not want a conversation; nobody is told (D-6). */
public record GoAheadRefused(CaseNumber caseNumber) {}
