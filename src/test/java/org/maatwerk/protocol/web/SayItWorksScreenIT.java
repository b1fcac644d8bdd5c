package org.maatwerk.protocol.web;

import org.junit.jupiter.api.Test;

/** P11: what is asked about material agreements, and by whom. */
class SayItWorksScreenIT extends ProtocolStory {

    @Test
    void says_so_when_nothing_waits_and_is_not_there_for_others() {
        String page = "/protocol/say-it-works.xhtml?case=" + held();

        staffMember().open(page).sees("We vragen je nu niets");
        as(OTHER_EXPERT).open(page).isAt("Hier is niets voor jou");
    }
}
