package org.maatwerk.coaching.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;

/** T13: before a package of coaching is granted there is nothing to follow; afterwards see {@link LogCoachingScreenIT}. */
class CoachingScreenIT extends KeyboardTest {

    @Test
    void is_not_there_for_a_request_that_is_not_granted() {
        CostedProtocol protocol = CostedProtocol.coached(server());
        String page = "/coaching/coaching.xhtml?case=" + protocol.request();

        as(CostedProtocol.EXPERT).open(page).isAt("Hier is niets voor jou");
        as(protocol.staffMember()).open(page).isAt("Hier is niets voor jou");
        as(protocol.manager()).open(page).isAt("Hier is niets voor jou");
    }
}
