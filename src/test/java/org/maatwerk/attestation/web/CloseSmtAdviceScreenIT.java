package org.maatwerk.attestation.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** The chair of the team. */
class CloseSmtAdviceScreenIT extends FileStory {

    @Test
    void gives_one_advice_by_keyboard() {
        String file = fileAtTheTeam();
        Screen chair = byKeyboard(CHAIR).open("/attestation/close-smt-advice.xhtml?case=" + file);
        chair.press("Advies geven en afsluiten").seesError("Kies wat het team zou doen.");

        chair.choose("Wat zou het team doen?", "Erkennen")
                .fill("Advies aan de arts", "Erkennen.")
                .fill("Besluit voor het personeelslid", "Het team denkt dat het blijvend is.")
                .press("Advies geven en afsluiten")
                .sees("Het advies ligt bij de arts");

        chair.open("/attestation/close-smt-advice.xhtml?case=" + file).isAt("Hier is niets voor jou");
        as(DOCTOR).open("/attestation/doctor-file.xhtml?case=" + file).sees("Erkennen.");
    }
}
