package org.maatwerk.protocol.web;

import static org.maatwerk.protocol.Cast.EXPERT;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** The staff member stops. */
class WithdrawProtocolScreenIT extends ProtocolStory {

    @Test
    void stops_without_a_reason_and_wins_over_an_open_form() {
        String file = planned();
        Screen expert = as(EXPERT);
        expert.open("/protocol/hold-conversation.xhtml?case=" + file).tick("Personeelslid");

        staffMember()
                .open("/protocol/protocol-file.xhtml?case=" + file)
                .follow("Protocol intrekken")
                .press("Protocol intrekken")
                .sees("Het protocol is ingetrokken");

        expert.press("Gesprek is gehouden").sees("Dit protocol is ingetrokken");
        staffMember().open("/protocol/withdraw-protocol.xhtml?case=" + file).sees("Er valt nu niets in te trekken");
    }
}
