package org.maatwerk.protocol.web;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.OwnServer;
import org.maatwerk.screen.Screen;
import org.maatwerk.testing.Patience;

/** A protocol a year after its last signature. */
@OwnServer("a year passes")
class ConfirmUnchangedScreenIT extends ProtocolStory {

    /** P9, P11. */
    @Test
    void after_a_year_something_is_to_change_and_what_is_agreed_then_is_delivered_and_works() {
        String file = signed();
        startAgainAfter("P370D");
        Screen later = as(member.email());
        Patience.until("the yearly look", Duration.ofMinutes(1), () -> later.open("/")
                .text()
                .contains("Jaarlijks nakijken"));

        later.follow("Jaarlijks nakijken")
                .sees("Alles is nog zoals afgesproken")
                .press("Ik wil iets wijzigen")
                .sees("De herziening is begonnen");

        agreeOnAChair(file);
        overHttp().review(file, EXPERT, HR, member.manager());
        overHttp().freeze(file, EXPERT);
        overHttp().sign(file, EXPERT, HR, member.manager(), member.email());
        as(EXPERT)
                .open("/protocol/deliver-agreement.xhtml?case=" + file)
                .sees("Een hogere stoel")
                .date("Geleverd op", today().plusDays(370))
                .press("Geleverd melden")
                .sees("Genoteerd");
        later.home()
                .follow("Werkt het?")
                .choose("Werkt het?", "Ja, het werkt")
                .press("Antwoorden")
                .sees("Fijn dat het werkt");
        later.open("/protocol/revise-protocol.xhtml?case=" + file)
                .sees("Een hogere stoel")
                .sees("Het werkt, we vragen het later opnieuw");
    }

    private void agreeOnAChair(String file) {
        as(EXPERT)
                .open("/protocol/write-agreement.xhtml?case=" + file + "&measure=own")
                .select("Soort", "Bureaustoel, zitkussen, zitstatafel…")
                .fill("Wat spreken jullie af?", "Een hogere stoel")
                .choose("Wie zorgt ervoor?", "De expert of adviseur")
                .date("Tegen wanneer?", today().plusDays(400))
                .choose("Waar hoort ze bij?", "Bij de persoon, ook in een andere functie")
                .press("Afspraak bewaren")
                .sees("De afspraak is bewaard");
    }
}
