package org.maatwerk.protocol.web;

import static org.maatwerk.protocol.Cast.EXPERT;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** The conversation took place. */
class HoldConversationScreenIT extends ProtocolStory {

    /** P2. */
    @Test
    void records_who_was_there_and_all_four_read_it() {
        String file = planned();
        Screen expert = as(EXPERT);
        expert.open("/protocol/hold-conversation.xhtml?case=" + file)
                .press("Gesprek is gehouden")
                .seesError("Duid aan wie er was.");

        expert.tick("Personeelslid")
                .tick("Expert of adviseur")
                .fill("Wie was er nog?", "Een tolk")
                .press("Gesprek is gehouden")
                .sees("Het gesprek is genoteerd");

        staffMember()
                .open("/protocol/protocol-file.xhtml?case=" + file)
                .sees("Een tolk")
                .sees("Wordt opgemaakt");
        expert.open("/protocol/hold-conversation.xhtml?case=" + file).sees("Er is geen gesprek gepland");
    }
}
