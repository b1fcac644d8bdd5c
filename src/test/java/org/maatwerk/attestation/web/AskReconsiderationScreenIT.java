package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** Another doctor is asked. */
class AskReconsiderationScreenIT extends FileStory {

    /** A9. */
    @Test
    void is_possible_only_after_a_refusal_and_with_something_new() {
        String file = fileWithConfirmedSketch();
        staffMember()
                .open("/attestation/ask-reconsideration.xhtml?case=" + file)
                .sees("Dit kan niet meer");
        Screen doctor = as(DOCTOR);
        consulted(file);
        refuse(doctor, file);
        doctor.press("Beslissing vastleggen");

        Screen screen = byKeyboard(applicant.email()).open("/attestation/ask-reconsideration.xhtml?case=" + file);
        screen.press("Andere arts vragen").seesError("Schrijf op wat er nieuw is.");
        screen.fill("Wat is er nieuw?", "Ander werk.")
                .press("Andere arts vragen")
                .sees("Je vraag is verstuurd");
    }
}
