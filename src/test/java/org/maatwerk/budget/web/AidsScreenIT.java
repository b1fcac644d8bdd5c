package org.maatwerk.budget.web;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;
import org.maatwerk.screen.MoneyServer;

/** T10, D9, D10: what was bought is inventoried; each sees what is theirs, and who pays sees no name. */
class AidsScreenIT extends KeyboardTest {

    private static final String HOLDER = "bart.hermans@voorbeeld.example";
    private static final LocalDate TODAY = LocalDate.now(java.time.Clock.system(HouseClock.ZONE));

    @Test
    void without_an_aid_it_says_so() {
        as(HOLDER)
                .follow("Bestellingen")
                .follow("Inventaris van hulpmiddelen")
                .isAt("Hulpmiddelen")
                .seesNot("Jij hebt geen hulpmiddelen")
                .sees("Er is nog geen hulpmiddel genoteerd");
    }

    @Test
    @MoneyServer
    void what_is_delivered_is_inventoried_and_each_sees_what_is_theirs() {
        CostedProtocol protocol = CostedProtocol.granted(server(), "1.000,00", "210,00");
        String order = Ordering.of(server(), HOLDER, protocol);
        as(HOLDER)
                .open("/budget/record-delivery.xhtml?case=" + protocol.request())
                .date("Geleverd op", TODAY)
                .fill("Hulpmiddelen voor de inventaris", "Zit-statafel\nVoetsteun")
                .choose("Is alles van deze bestelling er?", "Ja, er komt niets meer")
                .press("Levering noteren")
                .sees("De levering is genoteerd.")
                .open("/budget/aids.xhtml")
                .sees("Zit-statafel")
                .sees("Voetsteun")
                .sees("€ 0,00")
                .seesNot(protocol.name())
                .follow(order)
                .isAt("Bestelling");

        String aid = as(protocol.staffMember())
                .follow("Hulpmiddelen")
                .sees("Jouw hulpmiddelen")
                .sees("Zit-statafel")
                .sees("Voetsteun")
                .seesNot("Waar jij voor zorgt")
                .seesNot("Wat met het budget gekocht is")
                .number("HM");
        as(CostedProtocol.HR)
                .follow("Hulpmiddelen")
                .sees("Waar jij voor zorgt")
                .sees(protocol.name())
                .follow(aid)
                .isAt("Hulpmiddel")
                .sees("Voetsteun");
        as(protocol.manager())
                .follow("Hulpmiddelen")
                .sees("Jij hebt geen hulpmiddelen")
                .seesNot("Zit-statafel");
    }
}
