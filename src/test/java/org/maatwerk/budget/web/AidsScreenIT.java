package org.maatwerk.budget.web;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Visitor;

/** T10, D9: what was bought is inventoried, repaired, and comes home. */
class AidsScreenIT extends KeyboardTest {

    private static final String HOLDER = "bart.hermans@voorbeeld.example";
    private static final LocalDate TODAY = LocalDate.now(java.time.Clock.system(HouseClock.ZONE));
    private static final String AID = "HM-" + TODAY.getYear() + "-00001";

    private PackagedServer own;

    @Override
    protected PackagedServer server() {
        return own;
    }

    /** Of its own, for money is reserved and ordered on it. */
    @BeforeEach
    void start() {
        own = PackagedServer.onEmbedded().start();
    }

    @AfterEach
    void stop() {
        own.close();
    }

    @Test
    void a_desk_is_inventoried_repaired_and_comes_home() {
        CostedProtocol protocol = CostedProtocol.granted(server(), "1.000,00", "210,00");
        order(protocol);
        as(HOLDER)
                .open("/budget/record-delivery.xhtml?case=" + protocol.request())
                .date("Geleverd op", TODAY)
                .fill("Hulpmiddel voor de inventaris", "Zit-statafel")
                .choose("Is alles van deze bestelling er?", "Ja, er komt niets meer")
                .press("Levering noteren")
                .open("/budget/aids.xhtml")
                .sees("Zit-statafel")
                .seesNot(protocol.name());

        as(protocol.staffMember())
                .open("/budget/aids.xhtml")
                .sees("Wat jij hebt")
                .sees("Zit-statafel");
        as(CostedProtocol.HR)
                .open("/budget/aids.xhtml")
                .sees(protocol.name())
                .follow(AID)
                .isAt("Hulpmiddel")
                .press("Herstelling noteren")
                .seesError("Vul in wanneer het hersteld is.")
                .date("Hersteld op", TODAY)
                .fill("Wat er hersteld is", "Een nieuwe motor")
                .press("Herstelling noteren")
                .sees("Een nieuwe motor")
                .date("Terug sinds", TODAY)
                .press("Als terug noteren")
                .sees("Dit hulpmiddel is terug.")
                .seesNot(protocol.name())
                .fill("Waarom het niet meer gebruikt wordt", "Versleten")
                .press("Hulpmiddel afschrijven")
                .sees("Dit hulpmiddel is afgeschreven.");
        as(protocol.staffMember()).open("/budget/aids.xhtml").sees("Er zijn geen hulpmiddelen");
    }

    private void order(CostedProtocol protocol) {
        new Visitor(server())
                .signIn(HOLDER)
                .open("/budget/place-order.xhtml?case=" + protocol.request())
                .send(
                        "ordering",
                        "order",
                        Map.of(
                                "supplier", "Zitwerk bv",
                                "enterprise-number", "0123456749",
                                "what", "Een zit-statafel",
                                "net", "1.000,00",
                                "vat", "210,00"));
    }
}
