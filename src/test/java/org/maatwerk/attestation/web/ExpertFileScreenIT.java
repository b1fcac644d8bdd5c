package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** One file as its expert reads it. */
class ExpertFileScreenIT extends FileStory {

    @Test
    void says_what_to_do_next_and_leads_there() {
        String file = requested();
        Screen expert = as(EXPERT);
        firstContact(expert, file);

        expert.open("/attestation/expert-files.xhtml").follow(file).isAt(applicant.name());

        expert.sees("Maak samen met het personeelslid de situatieschets")
                .follow("Naar de situatieschets")
                .isAt("Situatieschets");
    }
}
