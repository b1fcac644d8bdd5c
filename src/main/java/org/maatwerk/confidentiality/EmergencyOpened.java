package org.maatwerk.confidentiality;

import java.time.Instant;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Somebody opened a file in an emergency (noodtoegang geopend). Fired in the transaction of the act itself. */
public record EmergencyOpened(CaseNumber caseNumber, PersonId subject, PersonId opener, Instant at) {}
