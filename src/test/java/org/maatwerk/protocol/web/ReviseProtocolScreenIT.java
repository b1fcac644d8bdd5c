package org.maatwerk.protocol.web;

import org.junit.jupiter.api.Test;

/** What holds, and a revision of it. */
class ReviseProtocolScreenIT extends ProtocolStory {

    /** P9. */
    @Test
    void there_is_nothing_to_revise_before_anything_was_signed() {
        String page = "/protocol/revise-protocol.xhtml?case=" + held();

        staffMember().open(page).sees("Dit protocol staat intussen bij een andere stap");
        as(OTHER_EXPERT).open(page).isAt("Hier is niets voor jou");
    }
}
