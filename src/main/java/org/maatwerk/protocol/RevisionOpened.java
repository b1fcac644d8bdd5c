package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;

/** A new edition is being written; the one in force holds until it is signed (P9). */
public record RevisionOpened(CaseNumber caseNumber, RevisionCause cause) {}
