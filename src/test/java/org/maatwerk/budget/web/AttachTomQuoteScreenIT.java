package org.maatwerk.budget.web;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.ScreenTest;

/** T3, T4: quotes are added while a request is filled in, and nothing that was typed gets lost. */
class AttachTomQuoteScreenIT extends ScreenTest {

    private static final String FILE = "Bestand van de offerte";

    @Test
    void a_quote_is_added_and_taken_away_and_what_was_typed_stays() {
        CostedProtocol protocol = CostedProtocol.signed(server());
        String page = "/budget/fill-tom-request.xhtml?case=" + protocol.request();

        as(CostedProtocol.EXPERT)
                .open(page)
                .fill("Waarvoor is het nodig op het werk?", CostedProtocol.NEED)
                .choose("Aard van de kosten", "Werkingsmiddelen")
                .fill("Prijs zonder btw, in euro", "30.000,00")
                .fill("Btw, in euro", "6.300")
                .press("Aanvraag indienen")
                .seesError(
                        "Vanaf dit bedrag zijn 3 offertes nodig die nagekeken en vrijgegeven zijn. Nu zijn het er 0.")
                .press("Offerte toevoegen")
                .isAt("Offerte toevoegen")
                .press("Offerte toevoegen")
                .seesError("Kies het bestand van de offerte.")
                .upload(FILE, new FilePayload("x.pdf", "application/pdf", "geen pdf".getBytes(StandardCharsets.UTF_8)))
                .fill("Leverancier", "Meubelen Maas")
                .fill("Prijs zonder btw, in euro", "30.000,00")
                .fill("Btw, in euro", "6.300")
                .press("Offerte toevoegen")
                .seesError("Dit is geen pdf die iedereen kan openen.")
                .upload(FILE, QuoteFile.of("bureau voor " + protocol.name() + ".pdf", "Een zit-statafel"))
                .press("Offerte toevoegen")
                .isAt("Offerte nakijken")
                .follow("Terug naar de aanvraag")
                .isAt("TOM-aanvraag invullen")
                .sees("bureau voor " + protocol.name() + ".pdf")
                .sees("Nog na te kijken")
                .check()
                .press("Wegnemen")
                .sees("De offerte is weggenomen en vernietigd.")
                .seesNot("Meubelen Maas")
                .fill("Prijs zonder btw, in euro", "29.999,99")
                .press("Aanvraag indienen")
                .sees("De aanvraag is ingediend.")
                .sees(CostedProtocol.NEED)
                .sees("€ 29.999,99");
        as(CostedProtocol.HR)
                .open("/budget/attach-tom-quote.xhtml?case=" + protocol.request())
                .isAt("Hier is niets voor jou");
    }
}
