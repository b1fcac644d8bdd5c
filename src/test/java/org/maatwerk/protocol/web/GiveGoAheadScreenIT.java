package org.maatwerk.protocol.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** The staff member says yes or no. */
class GiveGoAheadScreenIT extends ProtocolStory {

    /** P1, D-6. */
    @Test
    void reads_exactly_who_will_see_what_and_gives_the_go_ahead() {
        Screen manager = as(member.manager());
        String file = propose();
        manager.open("/protocol/protocol-file.xhtml?case=" + file).isAt("Hier is niets voor jou");

        staffMember()
                .sees("Wie zal wat zien")
                .sees("(leidinggevende)")
                .sees("personeelsadministratie")
                .press("Akkoord geven")
                .seesError("Kies waarom je hieraan begint.")
                .seesError("Kies een HR-medewerker.");
        agree(staffMember());
        staffMember().sees("Een erkenning door een andere instantie").sees("Protocol intrekken");

        manager.open("/protocol/protocol-files.xhtml").follow(file);
        manager.isAt(member.name()).sees("Gesprek te plannen").seesNot("Een erkenning door een andere instantie");
    }

    /** D-6. */
    @Test
    void says_no_and_nobody_learns_of_it() {
        String file = propose();

        staffMember().press("Geen gesprek").sees("Er komt geen gesprek");

        as(member.manager()).open("/protocol/protocol-file.xhtml?case=" + file).isAt("Hier is niets voor jou");
    }
}
