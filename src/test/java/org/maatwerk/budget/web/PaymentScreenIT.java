package org.maatwerk.budget.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;
import org.maatwerk.screen.OwnServer;
import org.maatwerk.screen.Screen;

/** T6, T8, D9, D10: from a booked invoice to one that is paid, and one that is paid the second time. */
@OwnServer("what is to be paid is counted")
class PaymentScreenIT extends KeyboardTest {

    private static final String ONE = "bart.hermans@voorbeeld.example";
    private static final String OTHER = "leen.cools@voorbeeld.example";
    private static final LocalDate TODAY = LocalDate.now(java.time.Clock.system(HouseClock.ZONE));
    private static final String ORDER = "ORD-" + TODAY.getYear() + "-00001";
    private static final String PAYMENT = "PAY-" + TODAY.getYear() + "-00001";
    private static final String FILE = "/budget/payment-file?case=" + PAYMENT;

    @Test
    void what_was_booked_is_asked_for_passed_on_and_confirmed() {
        CostedProtocol protocol = CostedProtocol.granted(server(), "1.000,00", "210,00");
        order(protocol);
        delivered(protocol);
        book("F 1", "500,00");
        book("F 2", "100,00");
        readsOfTheRequest(protocol, "Alles is geleverd en er is een factuur voor. Nog niet alles is betaald.");

        as(OTHER)
                .follow("Betalingen")
                .isAt("Betalingen")
                .sees("aan Zitwerk bv")
                .press("Betaalopdracht maken")
                .sees("De betaalopdracht is gemaakt.")
                .isAt("Betaalopdracht")
                .sees("De boekhouding heeft ze nog niet.")
                .sees("€ 600,00")
                .seesNot(protocol.name());
        isGivenToHoldersAlone(protocol);
        comesBack();
        readsOfTheRequest(protocol, "Alles is geleverd en er is een factuur voor. Nog niet alles is betaald.");
        paidAgain(protocol);
        nothingMoreToCome(protocol);
    }

    private void order(CostedProtocol protocol) {
        as(ONE).open("/budget/place-order.xhtml?case=" + protocol.request())
                .fill("Naam van de leverancier", "Zitwerk bv")
                .fill("Ondernemingsnummer", "0123.456.749")
                .fill("Rekeningnummer", "BE68 5390 0754 7034")
                .fill("Wat je bestelt", "Een zit-statafel van 160 cm")
                .fill("Prijs zonder btw, in euro", "1.000,00")
                .fill("Btw, in euro", "210,00")
                .press("Bestelling plaatsen")
                .sees("De bestelling is geplaatst");
    }

    private void delivered(CostedProtocol protocol) {
        as(ONE).open("/budget/place-order.xhtml?case=" + protocol.request())
                .follow("Levering noteren")
                .date("Geleverd op", TODAY)
                .choose("Is alles van deze bestelling er?", "Ja, er komt niets meer")
                .press("Levering noteren")
                .sees("Deze bestelling is volledig.");
    }

    /** Section 6 of the domain guide; a manager learns nothing of invoices (D10). */
    private void readsOfTheRequest(CostedProtocol protocol, String words) {
        String page = "/budget/tom-request.xhtml?case=" + protocol.request();
        as(protocol.staffMember()).open(page).sees(words);
        as(CostedProtocol.HR).open(page).sees(words);
        as(protocol.manager())
                .open(page)
                .sees("Alles wat besteld is, is geleverd.")
                .seesNot(words);
    }

    private void paidAgain(CostedProtocol protocol) {
        as(ONE).open("/budget/payments.xhtml")
                .press("Betaalopdracht maken")
                .press("De boekhouding heeft het bestand")
                .date("Betaald op", TODAY)
                .press("De betaling is uitgevoerd")
                .sees("De betaling is bevestigd.")
                .open("/budget/place-order.xhtml?case=" + protocol.request())
                .sees("Komt er geen meer, zeg dat dan bij een factuur van de bestelling.");
        readsOfTheRequest(protocol, "de facturen die er zijn, zijn betaald. Er kan nog een factuur komen.");
    }

    private void nothingMoreToCome(CostedProtocol protocol) {
        as(ONE).open("/budget/settle-invoice.xhtml?case=INV-" + TODAY.getYear() + "-00001")
                .press("Er komt geen factuur meer")
                .sees("Wat nog vastlag, is weer vrij.");
        readsOfTheRequest(protocol, "Alles is geleverd en betaald. Er komt geen factuur meer.");
        as(OTHER).open("/budget/place-order.xhtml?case=" + protocol.request()).sees("Er ligt geen geld meer vast.");
    }

    private void book(String number, String amount) {
        as(ONE).open("/budget/register-invoice.xhtml")
                .choose("Soort", "Factuur")
                .fill("Leverancier", "Zitwerk bv")
                .fill("Ondernemingsnummer of btw-nummer", "0123.456.749")
                .fill("Factuurnummer", number)
                .date("Factuurdatum", TODAY)
                .fill("Bestelnummer", ORDER)
                .fill("Bedrag zonder btw, in euro", amount)
                .fill("Btw, in euro", "0")
                .press("Factuur bewaren")
                .sees("De factuur is ingevoerd.")
                .follow("Factuur afhandelen")
                .press("Bij de bestelling zetten")
                .sees("Het bedrag staat bij de bestelling en kan betaald worden.");
    }

    private void isGivenToHoldersAlone(CostedProtocol protocol) {
        Screen holder = as(ONE);
        String file = holder.page().request().get(server().url() + FILE).text();

        assertThat(file)
                .contains("pain.001.001.09", PAYMENT + "-1", "BE68539007547034", "600.00")
                .doesNotContain(protocol.name(), protocol.request(), ORDER);
        assertThat(as(protocol.staffMember())
                        .page()
                        .request()
                        .get(server().url() + FILE)
                        .status())
                .isEqualTo(404);
    }

    private void comesBack() {
        as(ONE).open("/budget/payment.xhtml?case=" + PAYMENT)
                .press("De boekhouding heeft het bestand")
                .sees("De betaalopdracht is doorgegeven.")
                .press("Noteren dat ze niet betaald is")
                .seesError("Kies de factuur.")
                .choose("Welke factuur is niet betaald?", "INV-" + TODAY.getYear() + "-00002: € 100,00")
                .choose("Waarom niet?", "Het rekeningnummer klopt niet")
                .press("Noteren dat ze niet betaald is")
                .sees("Genoteerd. Deze factuur is opnieuw te betalen.")
                .sees("Niet betaald. Het rekeningnummer klopt niet")
                .date("Betaald op", TODAY.plusDays(1))
                .press("De betaling is uitgevoerd")
                .seesError("Kies een dag tussen de dag van de opdracht en vandaag.")
                .date("Betaald op", TODAY)
                .press("De betaling is uitgevoerd")
                .sees("De betaling is bevestigd.")
                .sees("Hier is niets meer te doen.");
        as(OTHER)
                .open("/budget/payments.xhtml")
                .sees("Afgehandeld")
                .sees("INV-" + TODAY.getYear() + "-00002-1")
                .seesNot("INV-" + TODAY.getYear() + "-00001-1");
    }
}
