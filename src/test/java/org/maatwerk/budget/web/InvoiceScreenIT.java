package org.maatwerk.budget.web;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.Ubl;
import org.maatwerk.screen.ScreenTest;

/** T8, D9: one invoice, without what else its file says. */
class InvoiceScreenIT extends ScreenTest {

    private static final String ONE = "bart.hermans@voorbeeld.example";

    @Test
    void says_what_was_read_and_that_it_waits() {
        as(ONE).open("/budget/register-invoice.xhtml")
                .upload(
                        "Bestand van de factuur of creditnota",
                        new FilePayload(
                                "factuur.xml",
                                "application/xml",
                                Ubl.bytes(Ubl.invoice()
                                        .replace(Ubl.NUMBER, "IV-1")
                                        .replace("ORD-2026-00012", "Bureau van Wannes")
                                        .replace(">0.00</cbc:PrepaidAmount>", ">283.22</cbc:PrepaidAmount>")
                                        .replace(">1283.22</cbc:PayableAmount>", ">1000.00</cbc:PayableAmount>"))))
                .press("Bestand inlezen")
                .isAt("Factuur")
                .sees("geen bestelnummer van ons")
                .sees("€ 1.000,00")
                .sees("Het bedrag om te betalen is anders")
                .sees("Als bestand, door een budgethouder")
                .sees("Bart Hermans")
                .seesNot("Wannes");
    }

    @Test
    void nobody_else_finds_the_page() {
        as("an.peeters@voorbeeld.example")
                .open("/budget/invoice.xhtml?case=INV-2026-00001")
                .isAt("Hier is niets voor jou");
    }
}
