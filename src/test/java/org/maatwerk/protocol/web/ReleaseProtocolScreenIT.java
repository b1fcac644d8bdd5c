package org.maatwerk.protocol.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

/** The staff member has another manager while the text waits for signatures, and lets that one in. */
class ReleaseProtocolScreenIT extends ProtocolStory {

    /** P5, P10. */
    @Test
    void a_manager_who_changes_between_signatures_voids_them_and_the_new_one_sees_what_was_released() {
        String file = reviewed();
        overHttp().freeze(file, EXPERT);
        overHttp().sign(file, member.manager());
        String page = "/protocol/protocol-file.xhtml?case=" + file;

        Team.Member boss = anotherManager();

        as(member.manager()).open(page).isAt("Hier is niets voor jou");
        Screen newcomer = as(boss.email()).open(page).isAt("Hier is niets voor jou");
        staffMember()
                .open(page)
                .sees("Wordt opgemaakt")
                .follow("Protocol vrijgeven")
                .sees(boss.name())
                .sees("Dossierbeheerder")
                .press("Protocol vrijgeven")
                .sees("Je gaf het protocol vrij");
        overHttp().freeze(file, EXPERT);
        newcomer.open(page).sees("Te ondertekenen").seesNot("Protocol vrijgeven");
    }
}
