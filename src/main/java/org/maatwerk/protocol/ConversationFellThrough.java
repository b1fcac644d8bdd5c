package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;

/** The conversation did not take place. */
public record ConversationFellThrough(CaseNumber caseNumber) {}
