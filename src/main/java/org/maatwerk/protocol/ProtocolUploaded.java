package org.maatwerk.protocol;

import org.maatwerk.kernel.CaseNumber;

/** Personnel administration put a signed edition in the e-dossier (P6). */
public record ProtocolUploaded(CaseNumber caseNumber, int edition) {}
