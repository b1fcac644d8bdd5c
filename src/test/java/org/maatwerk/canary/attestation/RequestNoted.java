package org.maatwerk.canary.attestation;

/** No canary: a fact for the others to look at. */
public record RequestNoted(String caseNumber) {}
