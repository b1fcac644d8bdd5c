package org.maatwerk.canary.attestation.store;

/** No canary: an inner class for the others to look at. */
public class CaseStore {}
