package org.maatwerk.protocol.web;

import static org.maatwerk.protocol.Cast.EXPERT;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** An agreement comes from the catalogue, or is written in own words. */
class WriteAgreementScreenIT extends ProtocolStory {

    /** P3. */
    @Test
    void is_suggested_for_a_barrier_in_the_work_or_written_in_own_words() {
        String file = held();
        Screen expert = as(EXPERT);
        expert.open("/protocol/draft-protocol.xhtml?case=" + file)
                .follow("Afspraak toevoegen")
                .follow("Energie verdelen")
                .sees("Wat kan helpen bij: Energie verdelen")
                .follow("Een afspraak in eigen woorden")
                .select("Soort", "Communicatie")
                .fill("Wat spreken jullie af?", "Elke maandag kort overleg.")
                .choose("Wie zorgt ervoor?", "De expert of adviseur")
                .date("Tegen wanneer?", today().plusDays(30))
                .choose("Waar hoort ze bij?", "Bij de functie")
                .press("Afspraak bewaren")
                .sees("Elke maandag kort overleg.");

        expert.open("/protocol/write-agreement.xhtml?case=" + file + "&measure=TELEWORK_FIXED")
                .press("Afspraak bewaren")
                .seesError("Kies wie ervoor zorgt.")
                .seesError("Vul de datum in.");
        expert.choose("Wie zorgt ervoor?", "De leidinggevende")
                .date("Tegen wanneer?", today().plusDays(30))
                .press("Afspraak bewaren")
                .sees("De afspraak is bewaard")
                .sees("Vaste dagen telewerk");

        expert.follow("Afspraak 1 wijzigen").press("Afspraak weghalen").sees("De afspraak is weggehaald");
    }
}
