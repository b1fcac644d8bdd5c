package org.maatwerk.protocol.web;

import org.junit.jupiter.api.Test;

/** P11: what is asked about material agreements, and by whom. */
class DeliverAgreementScreenIT extends ProtocolStory {

    @Test
    void says_so_when_nothing_waits_and_is_not_there_for_others() {
        String page = "/protocol/deliver-agreement.xhtml?case=" + held();

        staffMember().open(page).sees("Er is niets meer te melden");
        as(OTHER_EXPERT).open(page).isAt("Hier is niets voor jou");
    }
}
