package org.maatwerk.budget.web;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;
import org.maatwerk.screen.MoneyServer;

/**
 * T1 to T8, T10, P11, D9, D10: from a costed agreement to a paid invoice and "it works", each role on its own pages, by
 * keyboard alone. What goes wrong on the way is in the stories of the pages.
 */
@MoneyServer
class MoneyChainScreenIT extends KeyboardTest {

    private static final String ONE = "bart.hermans@voorbeeld.example";
    private static final String OTHER = "leen.cools@voorbeeld.example";
    private static final String SUPPLIER = "Ketenwerk bv";
    private static final LocalDate TODAY = LocalDate.now(java.time.Clock.system(HouseClock.ZONE));

    private CostedProtocol protocol;
    private String order;
    private String invoice;

    @Test
    void what_was_agreed_is_asked_for_granted_ordered_delivered_invoiced_and_paid_and_it_works() {
        protocol = CostedProtocol.signed(server());

        isAskedFor();
        isGranted();
        isOrderedAndComes();
        isInvoiced();
        isPaid();
        works();
        isReadByEachWhoMay();
    }

    private void isAskedFor() {
        as(CostedProtocol.EXPERT)
                .follow("TOM-aanvragen")
                .follow(protocol.request())
                .follow("TOM-aanvraag invullen")
                .sees(CostedProtocol.AGREED)
                .fill("Waarvoor is het nodig op het werk?", CostedProtocol.NEED)
                .select("Maatregelsoort", "Aanpassing van de werkplek")
                .choose("Aard van de kosten", "Werkingsmiddelen")
                .fill("Prijs zonder btw, in euro", "9.000,00")
                .fill("Btw, in euro", "1.890,00")
                .press("Aanvraag indienen")
                .sees("De aanvraag is ingediend. Het personeelslid krijgt bericht.");
        as(protocol.staffMember())
                .follow("TOM-aanvragen")
                .follow(protocol.request())
                .sees("Antwoord uiterlijk op");
    }

    private void isGranted() {
        as(ONE).follow("Aanvragen beantwoorden")
                .follow(protocol.request())
                .sees(CostedProtocol.NEED)
                .sees("Vanaf 8.500 euro zonder btw beslissen twee budgethouders samen.")
                .seesNot(protocol.name())
                .seesNot(CostedProtocol.AGREED)
                .fill("Waarom er meer mag uitgegeven worden dan vrij is", "Het budget komt morgen")
                .press("Aanvraag goedkeuren")
                .sees("Je bent akkoord. Een tweede budgethouder moet dat ook zijn.");
        as(OTHER)
                .follow("Aanvragen beantwoorden")
                .follow(protocol.request())
                .press("Ook goedkeuren")
                .sees("De aanvraag is goedgekeurd en het bedrag is gereserveerd.");
        as(protocol.staffMember()).open(request()).sees("De aanvraag is goedgekeurd.");
    }

    private void isOrderedAndComes() {
        order = as(ONE).follow("Bestellingen")
                .follow(protocol.request())
                .fill("Naam van de leverancier", SUPPLIER)
                .fill("Ondernemingsnummer", "0123.456.749")
                .fill("Rekeningnummer", "BE68 5390 0754 7034")
                .fill("Wat je bestelt", "Een zit-statafel van 160 cm")
                .fill("Prijs zonder btw, in euro", "9.000,00")
                .fill("Btw, in euro", "1.890,00")
                .press("Bestelling plaatsen")
                .sees("De bestelling is geplaatst en het bedrag is vastgelegd.")
                .seesNot(protocol.name())
                .number("ORD");
        as(OTHER)
                .follow("Bestellingen")
                .follow("Levering noteren " + order)
                .date("Geleverd op", TODAY)
                .fill("Hulpmiddelen voor de inventaris", "Zit-statafel")
                .choose("Is alles van deze bestelling er?", "Ja, er komt niets meer")
                .press("Levering noteren")
                .sees("De levering is genoteerd. Deze bestelling is volledig.");
        as(protocol.staffMember()).follow("Hulpmiddelen").sees("Zit-statafel");
    }

    private void isInvoiced() {
        invoice = as(ONE).follow("Facturen")
                .follow("Een factuur invoeren")
                .choose("Soort", "Factuur")
                .fill("Leverancier", SUPPLIER)
                .fill("Ondernemingsnummer of btw-nummer", "0123.456.749")
                .fill("Factuurnummer", "Keten 1")
                .date("Factuurdatum", TODAY)
                .fill("Bestelnummer", order)
                .fill("Bedrag zonder btw, in euro", "9.000,00")
                .fill("Btw, in euro", "1.890,00")
                .press("Factuur bewaren")
                .sees("De factuur is ingevoerd.")
                .caseNumber();
        as(OTHER)
                .open("/budget/settle-invoice.xhtml?case=" + invoice)
                .press("Bij de bestelling zetten")
                .sees("Het bedrag staat bij de bestelling en kan betaald worden.");
    }

    private void isPaid() {
        as(ONE).follow("Betalingen")
                .sees("aan " + SUPPLIER)
                .press("Betaalopdracht maken")
                .sees(invoice)
                .press("De boekhouding heeft het bestand")
                .date("Betaald op", TODAY)
                .press("De betaling is uitgevoerd")
                .sees("De betaling is bevestigd.");
        as(OTHER).open("/budget/place-order.xhtml?case=" + protocol.request()).sees("Er ligt geen geld meer vast.");
    }

    private void works() {
        as(protocol.staffMember())
                .open("/protocol/say-it-works.xhtml?case=" + protocol.file())
                .choose("Werkt het?", "Ja, het werkt")
                .press("Antwoorden")
                .open(request())
                .sees("Het werkt, we vragen het later opnieuw")
                .sees("Alles is geleverd en betaald.")
                .seesNot(SUPPLIER);
    }

    private void isReadByEachWhoMay() {
        for (String reader : new String[] {CostedProtocol.HR, CostedProtocol.EXPERT}) {
            as(reader)
                    .open(request())
                    .sees("Alles is geleverd en betaald.")
                    .follow(order)
                    .sees(SUPPLIER)
                    .sees("€ 10.890,00");
        }
        as(protocol.manager())
                .open(request())
                .sees("Alles wat besteld is, is geleverd.")
                .seesNot("€ 10.890,00")
                .seesNot(order);
        for (String stranger : new String[] {"an.peeters@voorbeeld.example", "rik.coppens@voorbeeld.example"}) {
            as(stranger)
                    .open(request())
                    .isAt("Hier is niets voor jou")
                    .open("/budget/invoice.xhtml?case=" + invoice)
                    .isAt("Hier is niets voor jou");
        }
    }

    private String request() {
        return "/budget/tom-request.xhtml?case=" + protocol.request();
    }
}
