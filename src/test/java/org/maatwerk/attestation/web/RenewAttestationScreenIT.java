package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.OwnServer;
import org.maatwerk.screen.Screen;

/** Six months before the end the staff member is invited to renew. */
@OwnServer("a year and a half passes")
class RenewAttestationScreenIT extends FileStory {

    private static final String A_YEAR_AND_A_HALF_LATER = "P560D";

    /** A12, and a second start resumes every open file. */
    @Test
    void is_invited_in_time_and_asks_with_fewer_questions() {
        String file = fileWithConfirmedSketch();
        Screen doctor = as(DOCTOR);
        consulted(file);
        recognise(doctor, file);
        doctor.press("Beslissing vastleggen");
        waitForLetter(staffMember(), file);

        startAgainAfter(A_YEAR_AND_A_HALF_LATER);
        Screen later = as(applicant.email());
        waitFor(later, "Je erkenning verlengen");

        later.follow("Je erkenning verlengen").press("Verlenging beginnen").follow("Verdergaan met je aanvraag");
        later.tick("Ik heb dit gelezen").press("Verder").sees("Wat is er veranderd sinds je vorige erkenning?");
    }
}
