package org.maatwerk.budget.web;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.MoneyServer;
import org.maatwerk.screen.Screen;
import org.maatwerk.screen.ScreenTest;

/** T8, D9, D10: an invoice is put on an order, approved by a second budget holder, split, disputed and credited. */
@MoneyServer
class SettleInvoiceScreenIT extends ScreenTest {

    private static final String ONE = "bart.hermans@voorbeeld.example";
    private static final String OTHER = "leen.cools@voorbeeld.example";
    private static final LocalDate TODAY = LocalDate.now(java.time.Clock.system(HouseClock.ZONE));

    private String order;
    private String first;

    @Test
    void what_is_too_much_waits_for_a_second_one_who_splits_it_and_the_rest_is_disputed_and_credited() {
        CostedProtocol protocol = CostedProtocol.granted(server(), "1.000,00", "210,00");
        order = Ordering.of(server(), ONE, protocol);
        tooMuch(protocol);
        secondHolder();
        disputed();
        credited(protocol);
        onTheOrder(protocol);
        otherSupplier(protocol);
    }

    private void tooMuch(CostedProtocol protocol) {
        first = enter("Factuur", "F 1", "0123.456.749", "1.331,00");
        as(ONE).open("/budget/invoices.xhtml")
                .sees("1 factuur te behandelen.")
                .follow(first)
                .sees("Niet alles heeft al een plaats.")
                .follow("Factuur afhandelen")
                .isAt("Factuur afhandelen")
                .sees("Zitwerk bv: nog € 1.210,00")
                .seesNot(protocol.name())
                .fill("Bedrag, in euro", "1.331,01")
                .press("Bij de bestelling zetten")
                .seesError("Dit is meer dan wat nog geen plaats heeft.")
                .fill("Bedrag, in euro", "1.331,00")
                .press("Bij de bestelling zetten")
                .sees("Een tweede budgethouder moet het goedkeuren. De pagina zegt waarom.")
                .sees("Samen vragen de facturen € 121,00 meer dan de prijs van de bestelling.")
                .sees("hoogstens 5% meer, en nooit meer dan € 50,00. Voor deze bestelling is dat € 50,00.")
                .sees("Jij zette dit bij de bestelling. Een andere budgethouder keurt het goed.")
                .sees("Terugnemen");
    }

    /** Nothing is free on that line. */
    private void secondHolder() {
        as(OTHER)
                .open("/budget/budget-overview.xhtml")
                .follow("1 factuur te behandelen")
                .sees("Wacht op een tweede budgethouder")
                .follow(first)
                .follow("Factuur afhandelen")
                .sees("Bij de bestelling gezet door Bart Hermans.")
                .press("Goedkeuren")
                .seesError("Zoveel is er niet vrij op deze budgetlijn.")
                .open(page(first))
                .press("Niet goedkeuren")
                .sees("Het bedrag staat niet meer bij de bestelling.")
                .sees("Van de bestelling gehaald")
                .fill("Bedrag, in euro", "1.100,00")
                .press("Bij de bestelling zetten")
                .sees("Het bedrag staat bij de bestelling en kan betaald worden.")
                .press("Van de bestelling halen")
                .sees("Het bedrag staat niet meer bij de bestelling.")
                .fill("Bedrag, in euro", "1.100,00")
                .press("Bij de bestelling zetten")
                .sees("€ 231,00")
                .sees(order + ": nog € 110,00")
                .press("Er komt geen factuur meer")
                .sees("Wat nog vastlag, is weer vrij.");
    }

    private void disputed() {
        as(OTHER)
                .open(page(first))
                .press("Factuur betwisten")
                .seesError("Zeg waarom je dit betwist.")
                .fill("Waarom", "Er is te veel aangerekend")
                .press("Factuur betwisten")
                .sees("Wat nog geen plaats had, is betwist.")
                .sees("Er is te veel aangerekend")
                .press("Toch aanvaarden")
                .sees("De factuur is niet meer betwist.")
                .fill("Waarom", "Er is te veel aangerekend")
                .press("Factuur betwisten");
    }

    private void credited(CostedProtocol protocol) {
        String note = enter("Creditnota", "C 1", "0123.456.749", "231,00");
        as(ONE).open(page(note))
                .press("Bij de bestelling zetten")
                .seesError("Er is nog niets betaald voor deze bestelling.")
                .choose("Betwiste factuur", first + ", nummer F 1: € 231,00 betwist")
                .press("Wegwerken")
                .sees("De creditnota werkte weg wat betwist was.")
                .sees("Alles heeft een plaats.")
                .open("/budget/invoice.xhtml?case=" + first)
                .sees("Alles heeft een plaats.")
                .follow("Wat ermee gebeurde")
                .sees("Weggewerkt met een creditnota")
                .open("/budget/record-delivery.xhtml?case=" + protocol.request())
                .fill("Waarom", "Niet meer nodig")
                .press("Bestelling annuleren")
                .seesError("Voor deze bestelling is een factuur geboekt. Je kunt ze niet meer annuleren.");
    }

    private void onTheOrder(CostedProtocol protocol) {
        as(CostedProtocol.HR)
                .open("/budget/tom-order.xhtml?case=" + protocol.request() + "&order=" + order)
                .sees("€ 1.100,00")
                .sees("F 1")
                .sees("Te betalen")
                .open(page(first))
                .isAt("Hier is niets voor jou");
    }

    private void otherSupplier(CostedProtocol protocol) {
        String third = enter("Factuur", "F 3", "0403.019.261", "50,00");
        as(ONE).open(page(third))
                .sees("Let op: het ondernemingsnummer op de factuur is een ander")
                .press("Bij de bestelling zetten")
                .seesError("Deze bestelling is bij een andere leverancier geplaatst.")
                .seesNot(protocol.name());
    }

    private String enter(String kind, String number, String supplier, String amount) {
        Screen screen = as(ONE).open("/budget/register-invoice.xhtml").choose("Soort", kind);
        return screen.fill("Leverancier", "Zitwerk")
                .fill("Ondernemingsnummer of btw-nummer", supplier)
                .fill("Factuurnummer", number)
                .date("Factuurdatum", TODAY)
                .fill("Bestelnummer", order)
                .fill("Bedrag zonder btw, in euro", amount)
                .fill("Btw, in euro", "0")
                .press("Factuur bewaren")
                .sees("De factuur is ingevoerd.")
                .caseNumber();
    }

    private static String page(String invoice) {
        return "/budget/settle-invoice.xhtml?case=" + invoice;
    }
}
