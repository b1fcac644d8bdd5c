package org.maatwerk.protocol.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.web.FileStory;
import org.maatwerk.screen.Screen;

/** After a recognition the expert speaks first. */
class OfferConversationScreenIT extends FileStory {

    /** A8, P1, D-6: the task appears by itself, and the staff member decides. */
    @Test
    void has_the_expert_ask_the_staff_member_of_a_recognition() {
        recognisedFile();
        Screen expert = as(EXPERT);

        expert.home()
                .follow("Gesprek voorstellen")
                .press("Akkoord vragen")
                .sees("Het personeelslid krijgt nu de vraag");

        staffMember()
                .home()
                .follow("Mag er een gesprek komen over je werk?")
                .sees("stelt dit voor na je erkenning")
                .choose("Welke HR-medewerker mag meewerken?", "Veerle Michiels")
                .press("Akkoord geven")
                .sees("Je gaf je akkoord");
        expert.home().follow("Gesprek plannen").sees("Gesprek vastleggen");
    }
}
