package org.maatwerk.protocol.web;

import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.OTHER_EXPERT;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** The conversation of four is planned. */
class PlanConversationScreenIT extends ProtocolStory {

    /** P2. */
    @Test
    void is_taken_planned_moved_and_cancelled() {
        String file = withGoAhead();
        Screen expert = as(EXPERT);
        take(expert, file);
        expert.press("Gesprek vastleggen").seesError("Vul de datum in.").seesError("Kies waar het gesprek is.");

        plan(expert);
        staffMember().open("/protocol/protocol-file.xhtml?case=" + file).sees("Lokaal 2.14");
        as(OTHER_EXPERT).open("/protocol/plan-conversation.xhtml?case=" + file).isAt("Hier is niets voor jou");

        expert.open("/protocol/plan-conversation.xhtml?case=" + file)
                .choose("Waar is het gesprek?", "Online")
                .press("Gesprek verplaatsen")
                .sees("Het gesprek is verplaatst");
        expert.open("/protocol/plan-conversation.xhtml?case=" + file)
                .press("Gesprek annuleren")
                .sees("Plan een ander moment");
    }
}
