package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;

/** The conversation took place (P2). */
public record ConversationHeld(CaseNumber caseNumber) {}
