package org.maatwerk.attestation;

import org.maatwerk.kernel.CaseNumber;

/** The expert asks the staff member to confirm this version of the situation sketch. */
public record SketchOffered(CaseNumber caseNumber, int version) {}
