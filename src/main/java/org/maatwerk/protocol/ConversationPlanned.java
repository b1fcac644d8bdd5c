package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** There is an appointment for the conversation of four (P2). */
public record ConversationPlanned(CaseNumber caseNumber, PersonId author) {}
