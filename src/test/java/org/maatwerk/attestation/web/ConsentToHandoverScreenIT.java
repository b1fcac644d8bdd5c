package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;

/** Another prevention service may take a file over. */
class ConsentToHandoverScreenIT extends FileStory {

    private static final String ORGANISATION = "Agentschap voor Natuur en Bos";

    ConsentToHandoverScreenIT() {
        super(Applicants.of("OVO900023"));
    }

    /** A11: only after the staff member's consent; the former doctor loses access the same day. */
    @Test
    void goes_to_the_other_service_only_after_the_staff_member_agreed() {
        String file = fileWithConfirmedSketch();
        planned(file, DOCTOR);
        as("rik.coppens@voorbeeld.example")
                .open("/people/prevention-services.xhtml")
                .select("Entiteit", ORGANISATION)
                .select("Nieuwe preventiedienst", "Medica Vlaanderen")
                .date("Eerste dag bij de nieuwe dienst", today())
                .press("Wissel vastleggen");
        waitFor(staffMember(), "Mag een andere preventiedienst je dossier overnemen?");
        as(DOCTOR).open("/attestation/doctor-file.xhtml?case=" + file).isAt("Dossier");

        staffMember()
                .follow("Mag een andere preventiedienst je dossier overnemen?")
                .choose("Ga je akkoord met de overdracht?", "Ja")
                .press("Antwoord versturen")
                .sees("Je dossier gaat naar de nieuwe dienst");

        as(DOCTOR).open("/attestation/doctor-file.xhtml?case=" + file).isAt("Hier is niets voor jou");
        as("koen.jacobs@medica.example")
                .open("/attestation/doctor-agenda.xhtml")
                .sees(file);
    }
}
