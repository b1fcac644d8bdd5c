package org.maatwerk.attestation.web;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;
import org.maatwerk.testing.PackagedServer;

/** Six months before the end the staff member is invited to renew. */
class RenewAttestationScreenIT extends FileStory {

    private static final String A_YEAR_AND_A_HALF_LATER = "P560D";

    private PackagedServer own;

    @Override
    protected PackagedServer server() {
        return own;
    }

    @BeforeEach
    void start() {
        own = PackagedServer.onEmbedded().start();
    }

    @AfterEach
    void stop() {
        own.close();
    }

    /** A12, and a second start resumes every open file. */
    @Test
    void is_invited_in_time_and_asks_with_fewer_questions() {
        String file = fileWithConfirmedSketch();
        Screen doctor = as(DOCTOR);
        consulted(file);
        recognise(doctor, file);
        doctor.press("Beslissing vastleggen");
        waitForLetter(staffMember(), file);

        own.stop();
        own.with(Map.of("MAATWERK_CLOCK_OFFSET", A_YEAR_AND_A_HALF_LATER)).start();
        afterRestart();
        Screen later = as(applicant.email());
        waitFor(later, "Je erkenning verlengen");

        later.follow("Je erkenning verlengen").press("Verlenging beginnen").follow("Verdergaan met je aanvraag");
        later.tick("Ik heb dit gelezen").press("Verder").sees("Wat is er veranderd sinds je vorige erkenning?");
    }
}
