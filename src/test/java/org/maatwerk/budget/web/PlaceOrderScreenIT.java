package org.maatwerk.budget.web;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;
import org.maatwerk.screen.MoneyServer;
import org.maatwerk.screen.Screen;

/** T6, D9, D10, P11: what was granted is ordered and comes, and the staff member is asked whether it works. */
@MoneyServer
class PlaceOrderScreenIT extends KeyboardTest {

    private static final String ONE = "bart.hermans@voorbeeld.example";
    private static final String OTHER = "leen.cools@voorbeeld.example";
    private static final LocalDate TODAY = LocalDate.now(java.time.Clock.system(HouseClock.ZONE));

    @Test
    void what_was_granted_is_ordered_cancelled_ordered_elsewhere_and_comes() {
        CostedProtocol protocol = CostedProtocol.granted(server(), "1.000,00", "210,00");

        orderAndCancel(protocol);
        String second = orderElsewhere(protocol);
        comes(protocol, second);
        isFollowed(protocol, second);
    }

    private void orderAndCancel(CostedProtocol protocol) {
        Screen holder = as(ONE).follow("Bestellingen")
                .isAt("Bestellingen")
                .seesNot(protocol.name())
                .follow(protocol.request())
                .isAt("Bestellen")
                .sees(CostedProtocol.NEED)
                .seesNot(protocol.name())
                .seesNot(CostedProtocol.AGREED)
                .fill("Naam van de leverancier", "Zitwerk bv")
                .fill("Ondernemingsnummer", "0123.456.748")
                .fill("Wat je bestelt", "Een zit-statafel van 160 cm")
                .fill("Prijs zonder btw, in euro", "1.000,00")
                .fill("Btw, in euro", "210,00")
                .press("Bestelling plaatsen")
                .seesError("Dit is geen ondernemingsnummer. Het heeft tien cijfers, bijvoorbeeld 0123.456.749.")
                .fill("Ondernemingsnummer", "BE 0123.456.749")
                .press("Bestelling plaatsen")
                .sees("De bestelling is geplaatst en het bedrag is vastgelegd.")
                .sees("alles wat nodig is, is besteld");
        holder.follow(holder.number("ORD"))
                .isAt("Bestelling")
                .sees("Een zit-statafel van 160 cm")
                .sees("0123.456.749")
                .seesNot(protocol.name())
                .open("/budget/budget-overview.xhtml")
                .follow("Vastgelegd, Werkingsmiddelen, individueel: boekingen bekijken")
                .isAt("Boekingen")
                .follow("ORD-")
                .isAt("Bestelling")
                .sees("Een zit-statafel van 160 cm")
                .open("/budget/record-delivery.xhtml?case=" + protocol.request())
                .fill("Waarom", "Niet meer in voorraad")
                .press("Bestelling annuleren")
                .sees("De bestelling is geannuleerd en het geld is weer vrij.");
    }

    private String orderElsewhere(CostedProtocol protocol) {
        return as(OTHER)
                .open("/budget/place-order.xhtml?case=" + protocol.request())
                .sees("Geannuleerd")
                .fill("Naam van de leverancier", "Werkplek nv")
                .fill("Ondernemingsnummer", "0123456749")
                .fill("Wat je bestelt", "Een tafel")
                .fill("Prijs zonder btw, in euro", "1.000,01")
                .fill("Btw, in euro", "210,00")
                .press("Bestelling plaatsen")
                .seesError("Dit is meer dan wat nog besteld mag worden.")
                .fill("Prijs zonder btw, in euro", "600,00")
                .fill("Btw, in euro", "126,00")
                .press("Bestelling plaatsen")
                .sees("€ 484,00")
                .press("Niets meer bestellen")
                .sees("Wat nog gereserveerd was, is weer vrij.")
                .number("ORD");
    }

    private void comes(CostedProtocol protocol, String second) {
        as(protocol.staffMember())
                .open("/budget/tom-request.xhtml?case=" + protocol.request())
                .sees("Alles wat nodig is, is besteld.")
                .sees(second)
                .seesNot("Werkplek nv");

        as(ONE).open("/budget/tom-orders.xhtml")
                .follow("Levering noteren " + second)
                .isAt("Levering noteren")
                .date("Geleverd op", TODAY.plusDays(1))
                .choose("Is alles van deze bestelling er?", "Ja, er komt niets meer")
                .press("Levering noteren")
                .seesError("Kies een dag tussen de bestelling en vandaag.")
                .date("Geleverd op", TODAY)
                .press("Levering noteren")
                .sees("De levering is genoteerd. Deze bestelling is volledig.");
    }

    private void isFollowed(CostedProtocol protocol, String second) {
        as(protocol.staffMember())
                .open("/budget/tom-request.xhtml?case=" + protocol.request())
                .sees("Alles wat besteld is, is geleverd.")
                .sees("Geleverd, we vragen of het werkt")
                .open("/protocol/say-it-works.xhtml?case=" + protocol.file())
                .choose("Werkt het?", "Ja, het werkt")
                .press("Antwoorden")
                .open("/budget/tom-request.xhtml?case=" + protocol.request())
                .sees("Het werkt, we vragen het later opnieuw");
        as(CostedProtocol.HR)
                .open("/budget/tom-request.xhtml?case=" + protocol.request())
                .follow(second)
                .isAt("Bestelling")
                .sees("Werkplek nv");
        as(protocol.manager())
                .open("/budget/tom-request.xhtml?case=" + protocol.request())
                .sees("Alles wat besteld is, is geleverd.")
                .seesNot(second)
                .open("/budget/tom-order.xhtml?case=" + protocol.request() + "&order=" + second)
                .isAt("Hier is niets voor jou");
    }
}
