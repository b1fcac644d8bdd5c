package org.maatwerk.budget.web;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.Ubl;
import org.maatwerk.screen.KeyboardTest;
import org.maatwerk.screen.Screen;

/** T8, D9: a budget holder takes an invoice in, as a file and by hand; each once. */
class RegisterInvoiceScreenIT extends KeyboardTest {

    private static final String ONE = "bart.hermans@voorbeeld.example";
    private static final String PAGE = "/budget/register-invoice.xhtml";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_file_is_read_and_the_same_one_is_refused_the_second_time() {
        byte[] file = Ubl.invoice("RI 1");

        choose(as(ONE).open(PAGE), Ubl.bytes("<Invoice/>"))
                .press("Bestand inlezen")
                .seesError("Dit is geen factuur of creditnota in UBL 2.1.");
        choose(as(ONE).open(PAGE), Ubl.bytes(Ubl.invoice().replace("<Invoice ", "<!DOCTYPE Invoice []><Invoice ")))
                .press("Bestand inlezen")
                .seesError("In dit bestand staat iets wat in geen factuur hoort.");
        choose(as(ONE).open(PAGE), file)
                .press("Bestand inlezen")
                .sees("De factuur is ingevoerd.")
                .isAt("Factuur")
                .sees("RI 1")
                .sees("Zitwijzer bv")
                .sees("BE68 5390 0754 7034")
                .sees("ORD-2026-00012")
                .sees("€ 1.283,22")
                .sees("Niet alles heeft al een plaats.")
                .seesNot("Wannes");
        choose(as(ONE).open(PAGE), file)
                .press("Bestand inlezen")
                .seesError("Deze factuur is er al: hetzelfde nummer van dezelfde leverancier.");
    }

    @Test
    void without_a_file_it_is_typed_over() {
        as(ONE).open(PAGE)
                .press("Factuur bewaren")
                .seesError("Vul de naam van de leverancier in.")
                .choose("Soort", "Creditnota")
                .fill("Leverancier", "Zitwijzer")
                .fill("Ondernemingsnummer of btw-nummer", "BE 0123.456.749")
                .fill("Rekeningnummer", "BE69 5390 0754 7034")
                .fill("Factuurnummer", "RI 2")
                .date("Factuurdatum", DAY)
                .fill("Bedrag zonder btw, in euro", "100,00")
                .fill("Btw, in euro", "21,00")
                .press("Factuur bewaren")
                .seesError("Dit is geen rekeningnummer.")
                .fill("Rekeningnummer", "BE68 5390 0754 7034")
                .press("Factuur bewaren")
                .sees("De factuur is ingevoerd.")
                .sees("Creditnota")
                .sees("€ 121,00");
    }

    @Test
    void nobody_else_finds_the_page() {
        as("an.peeters@voorbeeld.example").open(PAGE).isAt("Hier is niets voor jou");
    }

    private static Screen choose(Screen screen, byte[] file) {
        return screen.upload(
                "Bestand van de factuur of creditnota", new FilePayload("factuur.xml", "application/xml", file));
    }
}
