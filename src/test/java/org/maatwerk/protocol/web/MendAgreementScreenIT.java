package org.maatwerk.protocol.web;

import org.junit.jupiter.api.Test;

/** P11: what is asked about material agreements, and by whom. */
class MendAgreementScreenIT extends ProtocolStory {

    @Test
    void says_so_when_nothing_waits_and_is_not_there_for_others() {
        String page = "/protocol/mend-agreement.xhtml?case=" + held();

        as(EXPERT).open(page).sees("Er is niets om voor te zorgen");
        as(OTHER_EXPERT).open(page).isAt("Hier is niets voor jou");
    }
}
