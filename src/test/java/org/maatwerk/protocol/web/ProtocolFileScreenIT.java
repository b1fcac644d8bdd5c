package org.maatwerk.protocol.web;

import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.OTHER_EXPERT;

import org.junit.jupiter.api.Test;

/** Where a protocol stands, for each of the four. */
class ProtocolFileScreenIT extends ProtocolStory {

    /** D-6: why it began is for the staff member and the author alone. */
    @Test
    void shows_the_conversation_to_all_four_and_the_reason_to_two() {
        String file = planned();
        String page = "/protocol/protocol-file.xhtml?case=" + file;

        for (String party : new String[] {member.manager(), HR}) {
            as(party).open(page).isAt(member.name()).sees("Lokaal 2.14").seesNot("Waarom dit protocol er komt");
        }
        as(EXPERT).open(page).sees("Waarom dit protocol er komt").sees("VAPH");
        staffMember().open(page).sees("Waarom dit protocol er komt").sees("Wie ziet wat");
        as(OTHER_EXPERT).open(page).isAt("Hier is niets voor jou");
    }
}
