package org.maatwerk.protocol.usecase;

import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Signatory;

/** Somebody who is to sign, and in which part (P5). */
record PaperSignatory(Signatory signatory, PersonId person) {}
