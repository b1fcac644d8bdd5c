package org.maatwerk.protocol.web;

import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** The lists of protocols. */
class ProtocolFilesScreenIT extends ProtocolStory {

    @Test
    void shows_each_their_own_part_and_the_pool_without_a_name() {
        staffMember().open("/protocol/protocol-files.xhtml").sees("Je hebt geen integratieprotocol");
        String file = withGoAhead();

        staffMember().open("/protocol/protocol-files.xhtml").sees(file).sees("Gesprek te plannen");
        Screen expert = as(EXPERT);
        expert.open("/protocol/protocol-files.xhtml").sees(file).seesNot(member.name());
        take(expert, file);
        expert.open("/protocol/protocol-files.xhtml").sees(member.name());
        as(HR).open("/protocol/protocol-files.xhtml").sees(member.name());
    }
}
