package org.maatwerk.protocol.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** HR and the head of the entity decide about a disputed agreement. */
class DecideDisputeScreenIT extends ProtocolStory {

    private static final String HEAD = "greet.segers@voorbeeld.example";

    /** P7: the head sees the agreement and the grounds, and nothing else of the file. */
    @Test
    void hr_leaves_it_to_the_head_who_stands_by_the_refusal_with_a_reason_and_an_offer() {
        String file = new DisputeOverHttp(server(), member).withHr();
        Screen hr = as(HR);
        hr.open("/protocol/decide-dispute.xhtml?case=" + file)
                .sees("Twee gesprekken.")
                .sees("Naar het dossier")
                .press("De afspraak komt er toch")
                .seesError("Schrijf waarom.")
                .press("Leidend ambtenaar laten beslissen")
                .sees("De leidend ambtenaar beslist nu")
                .seesNot("nog geen werk voor deze rol");

        Screen head = as(HEAD);
        head.home()
                .seesNot("nog geen werk voor deze rol")
                .follow("Over een betwiste afspraak beslissen")
                .sees("Het loket moet open zijn.")
                .seesNot("Twee gesprekken.")
                .seesNot(member.name())
                .seesNot("Naar het dossier")
                .fill("Waarom beslis je zo?", "Er zijn te weinig mensen.")
                .fill("Wat biedt de entiteit in de plaats aan?", "Eén vaste dag thuis.")
                .press("De weigering blijft")
                .sees("Je besliste dat de weigering blijft");
        head.open("/protocol/protocol-file.xhtml?case=" + file).sees("Hier is niets voor jou");

        staffMember()
                .open("/protocol/decide-dispute.xhtml?case=" + file + "&dispute=1")
                .sees("De weigering blijft")
                .sees("Er zijn te weinig mensen.");
    }
}
