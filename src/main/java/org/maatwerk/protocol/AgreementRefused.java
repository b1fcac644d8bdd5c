package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Somebody does not sign for one agreement; who leads the protocol looks for a way out (P7). */
public record AgreementRefused(
        CaseNumber caseNumber, int dispute, PersonId refusedBy, PersonId staffMember, PersonId author) {}
