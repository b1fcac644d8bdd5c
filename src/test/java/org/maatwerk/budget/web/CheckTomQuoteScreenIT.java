package org.maatwerk.budget.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.Screen;
import org.maatwerk.screen.ScreenTest;

/** T4, D9: budget holders read quotes that were looked at, and learn from none whose request it is. */
class CheckTomQuoteScreenIT extends ScreenTest {

    private static final String HOLDER = "bart.hermans@voorbeeld.example";
    private static final String STATED =
            "Ik keek deze offerte na: er staat geen naam van het personeelslid in, en niets over gezondheid";

    @Test
    void three_quotes_are_checked_and_released_and_a_budget_holder_reads_them() {
        CostedProtocol protocol = CostedProtocol.signed(server());
        String page = "/budget/fill-tom-request.xhtml?case=" + protocol.request();
        Screen expert = as(CostedProtocol.EXPERT);

        nameTakenOut(add(expert.open(page), "Meubelen Maas", "Een zit-statafel", "Voor " + protocol.name()));
        release(add(expert.open(page), "Bureau Bosch", "Een bureau"));
        release(add(expert.open(page), "Stoel en Co", "Nog een bureau"));
        add(expert.open(page), "Niet voor budgethouders", "Een vierde bureau");
        expert.open(page)
                .fill("Waarvoor is het nodig op het werk?", CostedProtocol.NEED)
                .choose("Aard van de kosten", "Werkingsmiddelen")
                .fill("Prijs zonder btw, in euro", "30.000,00")
                .fill("Btw, in euro", "6.300")
                .press("Aanvraag indienen")
                .sees("De aanvraag is ingediend.")
                .sees("Offerte 4: nog niet vrijgegeven aan de budgethouders");

        Screen holder = as(HOLDER)
                .open("/budget/answer-tom-request.xhtml?case=" + protocol.request())
                .sees("Meubelen Maas")
                .sees("Stoel en Co")
                .seesNot("Niet voor budgethouders")
                .seesNot("bureau.pdf")
                .check();
        assertThat(holder.document(protocol.request() + "-offerte-1.pdf").status())
                .isEqualTo(200);

        expert.follow("Offerte 1: vrijgegeven aan de budgethouders")
                .press("Niet meer tonen aan de budgethouders")
                .sees("De budgethouders zien deze offerte niet meer.");
        holder.reload().seesNot("Meubelen Maas").sees("Bureau Bosch");

        as(protocol.staffMember())
                .open("/budget/tom-request.xhtml?case=" + protocol.request())
                .sees("Niet voor budgethouders");
        as(protocol.manager())
                .open("/budget/tom-request.xhtml?case=" + protocol.request())
                .seesNot("Meubelen Maas");
    }

    private static void nameTakenOut(Screen checking) {
        checking.sees("De naam van het personeelslid staat op bladzijde 2.")
                .sees("Zo kan dit bestand niet naar de budgethouders.")
                .seesNot("Vrijgeven voor de budgethouders")
                .upload("Bestand zonder naam", QuoteFile.of("gewist.pdf", "Een zit-statafel", ""))
                .press("Dit bestand geven")
                .sees("De budgethouders krijgen dit bestand in de plaats.")
                .sees("Op deze bladzijden is er geen tekst die Maatwerk kan lezen")
                .press("Vrijgeven voor de budgethouders")
                .seesError("Bevestig dat er geen naam in staat, en niets over gezondheid.")
                .tick(STATED)
                .press("Vrijgeven voor de budgethouders")
                .seesError("Bevestig dat je de bladzijden zonder tekst bekeek.")
                .tick("Ik bekeek ook de bladzijden zonder tekst")
                .press("Vrijgeven voor de budgethouders")
                .sees("De offerte is vrijgegeven voor de budgethouders.");
    }

    private static Screen add(Screen filling, String supplier, String... pages) {
        return filling.press("Offerte toevoegen")
                .upload("Bestand van de offerte", QuoteFile.of("bureau.pdf", pages))
                .fill("Leverancier", supplier)
                .fill("Prijs zonder btw, in euro", "30.000,00")
                .fill("Btw, in euro", "6.300")
                .press("Offerte toevoegen")
                .isAt("Offerte nakijken");
    }

    private static void release(Screen checking) {
        checking.tick(STATED)
                .press("Vrijgeven voor de budgethouders")
                .sees("De offerte is vrijgegeven voor de budgethouders.");
    }
}
