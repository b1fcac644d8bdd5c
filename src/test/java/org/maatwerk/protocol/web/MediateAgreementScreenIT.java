package org.maatwerk.protocol.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** A refusal is mediated. */
class MediateAgreementScreenIT extends ProtocolStory {

    /** P7: new words for one, and the other is split off so that the rest can be signed. */
    @Test
    void a_refusal_is_mediated_and_the_undisputed_rest_is_signed() {
        DisputeOverHttp story = new DisputeOverHttp(server(), member);
        String file = story.refused();
        Screen expert = as(EXPERT);
        expert.home().sees("Bemiddelen over een afspraak");
        expert.open("/protocol/mediate-agreement.xhtml?case=" + file + "&dispute=1")
                .sees("Het loket moet open zijn.")
                .follow("Afspraak 1 wijzigen")
                .fill("Wat spreken jullie af?", "Donderdag thuis.")
                .press("Afspraak bewaren");
        expert.open("/protocol/mediate-agreement.xhtml?case=" + file + "&dispute=1")
                .sees("Donderdag thuis.")
                .press("Nieuwe tekst is afgesproken")
                .sees("Er is een andere tekst afgesproken");

        expert.open("/protocol/draft-protocol.xhtml?case=" + file)
                .press("Tekst vastleggen en laten tekenen")
                .seesError("In de tekst staat een betwiste afspraak.");
        expert.open("/protocol/mediate-agreement.xhtml?case=" + file + "&dispute=2")
                .press("Voorlopig weglaten")
                .sees("Ze staat nu niet in de tekst.");
        story.freeze(file);

        as(member.manager())
                .open("/protocol/sign-protocol.xhtml?case=" + file)
                .press("Ik teken deze tekst")
                .sees("Je hebt getekend")
                .open("/protocol/decide-dispute.xhtml?case=" + file + "&dispute=2")
                .press("Weigering intrekken")
                .sees("Je weigering is ingetrokken");
    }
}
