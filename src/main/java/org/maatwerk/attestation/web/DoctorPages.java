package org.maatwerk.attestation.web;

/** Where doctors come back to when a piece of work is done. */
final class DoctorPages {

    static final String AGENDA = "/attestation/doctor-agenda.xhtml?faces-redirect=true";

    private DoctorPages() {}
}
