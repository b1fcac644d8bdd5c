package org.maatwerk.budget.web;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.Ubl;
import org.maatwerk.screen.ScreenTest;

/** T8, D10: the invoices that came in. */
class InvoicesScreenIT extends ScreenTest {

    private static final String ONE = "bart.hermans@voorbeeld.example";
    private static final String OTHER = "leen.cools@voorbeeld.example";

    @Test
    void what_one_takes_in_every_budget_holder_sees() {
        as(ONE).open("/budget/invoices.xhtml")
                .follow("Een factuur invoeren")
                .isAt("Een factuur invoeren")
                .upload(
                        "Bestand van de factuur of creditnota",
                        new FilePayload(
                                "nota.xml",
                                "application/xml",
                                Ubl.bytes(Ubl.creditNote().replace("C-7", "IS-1"))))
                .press("Bestand inlezen")
                .sees("geen rekeningnummer dat klopt");

        as(OTHER)
                .open("/budget/invoices.xhtml")
                .isAt("Facturen")
                .sees("IS-1")
                .sees("Leesbeter")
                .sees("Creditnota")
                .sees("€ 99,00");
    }

    @Test
    void nobody_else_finds_the_page() {
        as("an.peeters@voorbeeld.example").open("/budget/invoices.xhtml").isAt("Hier is niets voor jou");
    }
}
