package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The appointment is off; another one may follow. */
public record ConversationCancelled(CaseNumber caseNumber, PersonId author) {}
