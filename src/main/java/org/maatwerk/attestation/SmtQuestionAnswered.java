package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** A member of the team gave an answer, or stepped aside from this file (A6). */
public record SmtQuestionAnswered(CaseNumber caseNumber, int round, PersonId member) {}
