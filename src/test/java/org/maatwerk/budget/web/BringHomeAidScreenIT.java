package org.maatwerk.budget.web;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;
import org.maatwerk.screen.MoneyServer;

/** T10, X8: who leaves gives back what was bought for them, and somebody else gets it. */
@MoneyServer
class BringHomeAidScreenIT extends KeyboardTest {

    private static final String HOLDER = "bart.hermans@voorbeeld.example";
    private static final LocalDate TODAY = LocalDate.now(java.time.Clock.system(HouseClock.ZONE));

    private String order;
    private String aid;

    @Test
    void who_leaves_gives_an_aid_back_and_somebody_else_gets_it() {
        CostedProtocol leaver = CostedProtocol.granted(server(), "1.000,00", "210,00");
        CostedProtocol other = CostedProtocol.submitted(server(), "1.000,00", "210,00");
        comes(leaver);
        leaves(leaver, TODAY.plusDays(20));
        as(leaver.staffMember()).open("/budget/aids.xhtml").sees("Moet terugkomen, tegen");

        comesHome(leaver);
        isLentAndLost(leaver, other);
        as(leaver.staffMember()).open("/budget/aids.xhtml").sees("Jij hebt geen hulpmiddelen");
        as(HOLDER)
                .open("/budget/aids.xhtml")
                .sees("Afgeschreven")
                .sees("€ 84,70")
                .seesNot(leaver.name())
                .seesNot(other.name())
                .open("/budget/bring-home-aid.xhtml?case=" + aid)
                .isAt("Hier is niets voor jou");
    }

    private void comes(CostedProtocol protocol) {
        order = Ordering.of(server(), HOLDER, protocol);
        as(HOLDER)
                .open("/budget/record-delivery.xhtml?case=" + protocol.request())
                .date("Geleverd op", TODAY)
                .fill("Hulpmiddelen voor de inventaris", "Zit-statafel")
                .choose("Is alles van deze bestelling er?", "Ja, er komt niets meer")
                .press("Levering noteren");
        aid = as(protocol.staffMember()).open("/budget/aids.xhtml").number("HM");
    }

    private void leaves(CostedProtocol protocol, LocalDate lastDay) {
        byte[] feed = protocol.leaving(lastDay).getBytes(StandardCharsets.UTF_8);
        as("rik.coppens@voorbeeld.example")
                .open("/people/personnel-feed.xhtml")
                .upload("CSV-bestand", new FilePayload("feed.csv", "text/csv", feed))
                .choose("Wie staat in het bestand?", "Alleen wie verandert")
                .press("Bestand nakijken")
                .press("Dit bestand verwerken")
                .sees("Het bestand is verwerkt.");
    }

    private void comesHome(CostedProtocol protocol) {
        as(CostedProtocol.HR)
                .sees("Hulpmiddel laten terugkomen")
                .open("/budget/bring-home-aid.xhtml?case=" + aid)
                .isAt("Hulpmiddel laten terugkomen")
                .sees("Wie dit hulpmiddel heeft, gaat weg.")
                .sees(protocol.name())
                .follow("Defecten en herstellingen")
                .date("Werkt weer sinds", TODAY)
                .fill("Wat is er hersteld?", "Een nieuwe motor")
                .fill("Kosten met btw, in euro", "84,70")
                .press("Herstelling noteren")
                .open("/budget/bring-home-aid.xhtml?case=" + aid)
                .sees("Een nieuwe motor")
                .date("Terug sinds", TODAY.plusDays(1))
                .press("Terug noteren")
                .seesError("Kies een dag die niet na vandaag valt, en niet voor het hulpmiddel er was.")
                .date("Terug sinds", TODAY)
                .press("Terug noteren")
                .sees("Dit hulpmiddel is terug. Iemand anders kan het gebruiken.")
                .home()
                .seesNot("Hulpmiddel laten terugkomen");
    }

    private void isLentAndLost(CostedProtocol leaver, CostedProtocol other) {
        as(CostedProtocol.HR)
                .open("/budget/bring-home-aid.xhtml?case=" + aid)
                .press("Hulpmiddel uitlenen")
                .seesError("Kies wie het krijgt.")
                .select("Wie krijgt het?", other.name() + ", Departement Onderwijs en Vorming")
                .press("Hulpmiddel uitlenen")
                .sees("Het hulpmiddel is uitgeleend.")
                .sees(other.name())
                .seesNot(leaver.name())
                .sees("Een nieuwe motor");
        as(other.staffMember()).open("/budget/aids.xhtml").sees("Zit-statafel").seesNot(order);
        as(CostedProtocol.HR)
                .open("/budget/bring-home-aid.xhtml?case=" + aid)
                .choose("Wat is er aan de hand?", "Het is niet meer bruikbaar: schrijf het af")
                .fill("Hoe komt dat?", "Versleten")
                .press("Uit gebruik nemen")
                .sees("Dit hulpmiddel is afgeschreven.")
                .sees("Versleten");
    }
}
