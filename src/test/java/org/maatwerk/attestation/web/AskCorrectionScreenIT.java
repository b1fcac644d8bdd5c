package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** The staff member has something corrected in the own file (GDPR, article 16). */
class AskCorrectionScreenIT extends FileStory {

    @Test
    void a_wish_is_asked_from_the_own_file_and_answered_by_who_keeps_that_part() {
        String file = fileWithConfirmedSketch();
        Screen staffMember = byKeyboard(applicant.email())
                .open("/attestation/own-file.xhtml")
                .follow("Iets laten verbeteren")
                .isAt("Iets laten verbeteren");
        staffMember.press("Verbetering vragen").seesError("Schrijf op wat er fout is en wat het moet zijn.");
        staffMember
                .choose("Wat wil je laten verbeteren?", "De situatieschets")
                .fill("Wat is er fout, en wat moet het zijn?", "Ik werk drie dagen, geen vijf.")
                .press("Verbetering vragen")
                .sees("Je vraag is verstuurd.")
                .sees("Wacht op een antwoord");

        Screen expert = byKeyboard(EXPERT).open("/attestation/answer-correction.xhtml?case=" + file);
        expert.isAt("Vraag om verbetering beantwoorden").sees("Ik werk drie dagen, geen vijf.");
        expert.choose("Wat is je antwoord?", "Niet verbeterd")
                .press("Antwoord versturen")
                .seesError("Schrijf op wat je deed, of waarom niet.")
                .fill("Wat deed je, of waarom niet?", "Zo staat het in je contract.")
                .press("Antwoord versturen")
                .sees("is verstuurd");

        staffMember
                .open("/attestation/ask-correction.xhtml?case=" + file)
                .sees("Zo staat het in je contract.")
                .sees("Vlaamse Toezichtcommissie")
                .press("English")
                .isAt("Have something corrected")
                .press("Nederlands");
    }
}
