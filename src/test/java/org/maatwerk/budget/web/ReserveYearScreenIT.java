package org.maatwerk.budget.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;
import org.maatwerk.screen.OwnServer;
import org.maatwerk.testing.Visitor;

/** T4, T6, T7: what comes back each year is asked once, reserved and ordered year by year, and ended. */
@OwnServer("budgets are given")
class ReserveYearScreenIT extends KeyboardTest {

    private static final String ONE = "bart.hermans@voorbeeld.example";
    private static final String OTHER = "leen.cools@voorbeeld.example";
    private static final int THIS = LocalDate.now(Clock.system(HouseClock.ZONE)).getYear();
    private static final int NEXT = THIS + 1;

    @Test
    void a_measure_is_asked_for_three_years_reserved_year_by_year_and_ended() {
        CostedProtocol protocol = asked();
        budget(THIS, "2.000");
        as("an.peeters@voorbeeld.example")
                .open("/budget/reserve-year.xhtml?year=" + NEXT)
                .isAt("Hier is niets voor jou")
                .open("/budget/end-measure.xhtml?case=" + protocol.request())
                .isAt("Hier is niets voor jou");
        granted(protocol);
        reserved(protocol);
        ordered(protocol);
        ended(protocol);
    }

    private CostedProtocol asked() {
        CostedProtocol protocol = CostedProtocol.signed(server());
        as(CostedProtocol.EXPERT)
                .open("/budget/fill-tom-request.xhtml?case=" + protocol.request())
                .fill("Waarvoor is het nodig op het werk?", CostedProtocol.NEED)
                .choose("Aard van de kosten", "Werkingsmiddelen")
                .fill("Prijs zonder btw, in euro", "1.000,00")
                .fill("Btw, in euro", "210")
                .select("Komt deze maatregel elk jaar terug?", "Ja, 3 jaar lang")
                .press("Aanvraag indienen")
                .sees("De aanvraag is ingediend. Het personeelslid krijgt bericht.")
                .sees("€ 1.210,00")
                .sees("€ 3.630,00");
        return protocol;
    }

    private void granted(CostedProtocol protocol) {
        as(ONE).open("/budget/answer-tom-request.xhtml?case=" + protocol.request())
                .sees("Tot 8.500 euro zonder btw, alle jaren samen, beslist één budgethouder.")
                .sees("Dit komt elk jaar terug.")
                .press("Aanvraag goedkeuren")
                .follow("Overzicht")
                .sees("Toegezegd voor latere jaren")
                .sees("Werkingsmiddelen, individueel: € 1.210,00 (aanvragen: 1)")
                .seesNot("wacht om gereserveerd te worden")
                .open("/budget/reserve-year.xhtml?year=" + NEXT)
                .isAt("Toegezegde jaren reserveren")
                .sees("Voor deze budgetlijn is er nog geen budget.")
                .seesNot("Reserveren wat kan")
                .seesNot(protocol.name());
        as(protocol.staffMember())
                .open("/budget/tom-request.xhtml?case=" + protocol.request())
                .sees(NEXT + ": € 1.210,00. Toegezegd.")
                .seesNot("Een maatregel beëindigen");
        as(protocol.manager())
                .open("/budget/tom-request.xhtml?case=" + protocol.request())
                .seesNot("Toegezegd.");
    }

    private void reserved(CostedProtocol protocol) {
        budget(NEXT, "1.500");
        as(ONE).follow("Overzicht")
                .follow("1 toegezegde aanvraag voor " + NEXT + " wacht om gereserveerd te worden")
                .isAt("Toegezegde jaren reserveren")
                .sees("Kan gereserveerd worden")
                .sees("€ 290,00")
                .press("Reserveren wat kan")
                .sees("Gereserveerd: 1 van de 1.")
                .seesNot("Kan gereserveerd worden")
                .reload()
                .seesNot("Reserveren wat kan")
                .open("/budget/reserve-year.xhtml?year=1")
                .sees("Voor dit jaar is er niets toegezegd");
    }

    private void ordered(CostedProtocol protocol) {
        as(ONE).open("/budget/place-order.xhtml?case=" + protocol.request())
                .sees("€ 2.420,00")
                .select("Voor welk jaar", String.valueOf(THIS))
                .fill("Naam van de leverancier", "Tolkhuis vzw")
                .fill("Ondernemingsnummer", "0123456749")
                .fill("Wat je bestelt", "Tolkuren")
                .fill("Prijs zonder btw, in euro", "1.000,00")
                .fill("Btw, in euro", "210,01")
                .press("Bestelling plaatsen")
                .seesError("Dit is meer dan wat nog besteld mag worden.")
                .fill("Btw, in euro", "210,00")
                .press("Bestelling plaatsen")
                .sees("De bestelling is geplaatst en het bedrag is vastgelegd.")
                .sees("Een deel is besteld.");
    }

    private void ended(CostedProtocol protocol) {
        as(CostedProtocol.HR)
                .open("/budget/tom-request.xhtml?case=" + protocol.request())
                .sees(NEXT + ": € 1.210,00. Het geld is opzijgezet.")
                .follow("Een maatregel beëindigen")
                .isAt("Een maatregel beëindigen")
                .select("Vanaf welk jaar", String.valueOf(NEXT))
                .press("Maatregel beëindigen")
                .sees("De maatregel eindigt: vanaf " + NEXT + " is er niets meer toegezegd.")
                .sees((NEXT + 1) + ": € 1.210,00. Beëindigd.")
                .sees("Alles wat nodig is, is besteld.")
                .open("/budget/end-measure.xhtml?case=" + protocol.request())
                .sees("Er valt niets te beëindigen");
        as(ONE).open("/budget/budget-lines.xhtml?year=" + NEXT)
                .follow("€ 1.500,00 Vrij, Werkingsmiddelen, individueel: boekingen bekijken")
                .sees(protocol.request());
    }

    private void budget(int year, String amount) {
        new Visitor(server())
                .signIn(OTHER)
                .open("/budget/budget-lines.xhtml?year=" + year)
                .send(
                        "proposing",
                        "propose",
                        Map.of("nature", "OPERATING", "scope", "INDIVIDUAL", "amount", amount, "reason", "Dit jaar"));
        as(ONE).open("/budget/budget-lines.xhtml?year=" + year)
                .press("Goedkeuren")
                .sees("De wijziging is goedgekeurd.");
    }
}
