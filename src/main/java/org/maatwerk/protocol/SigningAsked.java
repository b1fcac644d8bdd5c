package org.maatwerk.protocol;

import java.util.Set;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** The text is frozen and waits for everybody who is to sign it (P5). */
public record SigningAsked(CaseNumber caseNumber, int edition, Set<PersonId> signatories) {}
