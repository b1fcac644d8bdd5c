package org.maatwerk.protocol.web;

import static org.maatwerk.protocol.Cast.ADVISER;
import static org.maatwerk.protocol.Cast.HR;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** Somebody proposes a protocol. */
class ProposeProtocolScreenIT extends ProtocolStory {

    /** P1, D-6. */
    @Test
    void manager_hr_and_adviser_propose_and_learn_nothing_by_it() {
        Screen manager = as(member.manager());
        manager.open("/protocol/propose-protocol.xhtml")
                .press("Voorstellen")
                .seesError("Kies een personeelslid.")
                .select("Personeelslid", member.name())
                .press("Voorstellen")
                .sees("Je voorstel is verstuurd")
                .sees(member.name());
        manager.open("/protocol/protocol-files.xhtml").sees("Je hebt geen integratieprotocol");

        as(HR).open("/protocol/propose-protocol.xhtml")
                .fill("E-mailadres van het personeelslid", "niemand@voorbeeld.example")
                .press("Voorstellen")
                .seesError("Hieronder kennen we niemand aan wie je dit kunt voorstellen.")
                .fill("E-mailadres van het personeelslid", member.email())
                .press("Voorstellen")
                .sees("Je voorstel is verstuurd");
        as(ADVISER)
                .open("/protocol/propose-protocol.xhtml")
                .fill("E-mailadres van wie terugkomt", Team.next().email())
                .press("Voorstellen en zelf leiden")
                .sees("Je voorstel is verstuurd");

        staffMember()
                .home()
                .follow("Mag er een gesprek komen over je werk?")
                .sees("Dit werd voorgesteld door:")
                .sees("Youssef Ouali (HR-medewerker)");
    }
}
