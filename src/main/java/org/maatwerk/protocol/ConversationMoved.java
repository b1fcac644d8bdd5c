package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The conversation has another moment or place. */
public record ConversationMoved(CaseNumber caseNumber, PersonId author) {}
