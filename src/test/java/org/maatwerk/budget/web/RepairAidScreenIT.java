package org.maatwerk.budget.web;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;
import org.maatwerk.screen.MoneyServer;

/** T10, D9: whoever has an aid says what is wrong, HR has it mended, and who pays sees no word of it. */
@MoneyServer
class RepairAidScreenIT extends KeyboardTest {

    private static final String HOLDER = "bart.hermans@voorbeeld.example";
    private static final LocalDate TODAY = LocalDate.now(java.time.Clock.system(HouseClock.ZONE));

    private String aid;

    @Test
    void what_does_not_work_is_reported_and_mended() {
        CostedProtocol protocol = CostedProtocol.granted(server(), "1.000,00", "210,00");
        Ordering.of(server(), HOLDER, protocol);
        as(HOLDER)
                .open("/budget/record-delivery.xhtml?case=" + protocol.request())
                .date("Geleverd op", TODAY)
                .fill("Hulpmiddelen voor de inventaris", "Zit-statafel")
                .choose("Is alles van deze bestelling er?", "Ja, er komt niets meer")
                .press("Levering noteren");
        aid = as(protocol.staffMember()).open("/budget/aids.xhtml").number("HM");

        isReported(protocol);
        isMended(protocol);
        as(protocol.staffMember()).open("/budget/aids.xhtml").seesNot("bij de hersteller");
        as(protocol.manager()).open(page()).isAt("Hier is niets voor jou");
    }

    private void isReported(CostedProtocol protocol) {
        as(protocol.staffMember())
                .open("/budget/aids.xhtml")
                .follow("Defect melden " + aid)
                .isAt("Defect aan een hulpmiddel")
                .seesNot("Herstelling noteren")
                .press("Defect melden")
                .seesError("Vul in wat er mis is.")
                .fill("Wat is er mis?", "De motor hapert")
                .press("Defect melden")
                .sees("Het defect is gemeld.")
                .sees("De motor hapert")
                .open("/budget/aids.xhtml")
                .sees("In gebruik, defect");
        as(HOLDER)
                .open("/budget/aids.xhtml")
                .sees("In gebruik, defect")
                .seesNot("De motor hapert")
                .open(page())
                .isAt("Hier is niets voor jou");
    }

    private void isMended(CostedProtocol protocol) {
        as(CostedProtocol.HR)
                .sees("Hulpmiddel laten herstellen")
                .open(page())
                .isAt("Hulpmiddel laten herstellen")
                .sees(protocol.name())
                .sees("De motor hapert")
                .date("Bij de hersteller sinds", TODAY.plusDays(1))
                .press("Noteren dat het weg is")
                .seesError("Kies een dag die niet na vandaag valt, en niet voor het hulpmiddel er was.")
                .date("Bij de hersteller sinds", TODAY)
                .press("Noteren dat het weg is")
                .sees("Dit hulpmiddel is bij de hersteller.");
        as(protocol.staffMember()).open("/budget/aids.xhtml").sees("In gebruik, bij de hersteller");
        as(CostedProtocol.HR)
                .open(page())
                .press("Herstelling noteren")
                .seesError("Vul in sinds wanneer het weer werkt.")
                .date("Werkt weer sinds", TODAY)
                .fill("Wat is er hersteld?", "Een nieuwe motor")
                .fill("Kosten met btw, in euro", "84,70")
                .press("Herstelling noteren")
                .sees("De herstelling is genoteerd.")
                .sees("Een nieuwe motor")
                .home()
                .seesNot("Hulpmiddel laten herstellen");
    }

    private String page() {
        return "/budget/repair-aid.xhtml?case=" + aid;
    }
}
