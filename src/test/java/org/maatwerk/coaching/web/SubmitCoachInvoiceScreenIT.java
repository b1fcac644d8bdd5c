package org.maatwerk.coaching.web;

import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.Ubl;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;
import org.maatwerk.screen.MoneyServer;
import org.maatwerk.screen.Screen;
import org.maatwerk.testing.Visitor;

/** D9, D10, T8: a job coach hands in invoices for the own assignment, and budget holders settle them without a name. */
@MoneyServer
class SubmitCoachInvoiceScreenIT extends KeyboardTest {

    private static final String ONE = "bart.hermans@voorbeeld.example";
    private static final String OTHER = "leen.cools@voorbeeld.example";
    private static final String COACH = "lotte.dhaene@kompas.example";
    private static final String COACH_NAME = "Lotte D'Haene";
    private static final String NOTHING = "Hier is niets voor jou";
    private static final String FILE = "Bestand van de factuur of creditnota";
    private static final LocalDate TODAY = LocalDate.now(java.time.Clock.system(HouseClock.ZONE));

    private String page;
    private String order;

    @Test
    void a_coach_hands_in_follows_and_does_so_after_the_last_day_too() {
        CostedProtocol protocol = granted();
        page = "/coaching/submit-coach-invoice.xhtml?case=" + protocol.request();
        as(COACH).open(page).isAt(NOTHING);
        getsACoach(protocol);
        Screen coach = waitsForAnOrder(protocol);
        isHandedIn(protocol, coach);
        isSettled(protocol);
        coach.reload().sees("Wordt betaald").sees("Betwist").check();
        isOver(protocol, coach);
    }

    private CostedProtocol granted() {
        CostedProtocol protocol = CostedProtocol.coached(server());
        new Visitor(server())
                .signIn(CostedProtocol.EXPERT)
                .open("/budget/fill-tom-request.xhtml?case=" + protocol.request())
                .send(
                        "filling",
                        "submit",
                        Map.of(
                                "need",
                                CostedProtocol.NEED,
                                "nature",
                                "OPERATING",
                                "net",
                                "1.200,00",
                                "vat",
                                "252,00",
                                "hours",
                                "10"));
        String answer = "/budget/answer-tom-request.xhtml?case=" + protocol.request();
        new Visitor(server())
                .signIn(ONE)
                .open(answer)
                .send(
                        "approving",
                        "approve",
                        Map.of("net", "1.200,00", "vat", "252,00", "less", "", "overrun", "Het kan niet wachten"));
        new Visitor(server()).signIn(OTHER).open(answer).send("agreeing", "agree", Map.of());
        return protocol;
    }

    private void getsACoach(CostedProtocol protocol) {
        as(CostedProtocol.HR)
                .open("/coaching/coaching.xhtml?case=" + protocol.request())
                .select("Jobcoach", COACH_NAME + ", Kompas, dienst voor begeleiding naar werk")
                .date("Eerste dag", TODAY)
                .date("Laatste dag", TODAY.plusDays(30))
                .press("Jobcoach aanduiden")
                .sees("De jobcoach is aangeduid en krijgt een mail.");
    }

    private Screen waitsForAnOrder(CostedProtocol protocol) {
        Screen coach = as(COACH)
                .follow("Mijn opdrachten")
                .follow(protocol.request())
                .follow("Facturen indienen")
                .isAt("Facturen indienen")
                .sees("Er is nog geen bestelling")
                .sees("Je diende voor deze opdracht nog geen factuur in.")
                .seesNot("Bestand indienen")
                .seesNot(protocol.name())
                .check();
        order = new Visitor(server())
                .signIn(ONE)
                .open("/budget/place-order.xhtml?case=" + protocol.request())
                .send(
                        "ordering",
                        "order",
                        Map.of(
                                "supplier", "Kompas vzw",
                                "enterprise-number", "0123456749",
                                "what", "Tien uren coaching",
                                "net", "1.200,00",
                                "vat", "252,00"))
                .page()
                .selectFirst("a:matchesOwn(^ORD-)")
                .text();
        return coach.reload().sees(order + ", Kompas vzw");
    }

    private void isHandedIn(CostedProtocol protocol, Screen coach) {
        upload(coach, Ubl.invoice("SC 1"))
                .seesError("Deze factuur noemt geen bestelling van deze opdracht.")
                .seesNot("SC 1");
        upload(coach, ours("SC 1"))
                .sees("Je factuur is ontvangen.")
                .sees("SC 1")
                .sees("€ 1.283,22")
                .sees("Ontvangen")
                .check();
        upload(coach, ours("sc1")).seesError("Deze factuur is er al: hetzelfde nummer van dezelfde leverancier.");
        coach.press("Factuur indienen")
                .seesError("Vul het factuurnummer in.")
                .fill("Factuurnummer", "SC 2 " + protocol.name())
                .date("Factuurdatum", TODAY)
                .fill("Bedrag zonder btw, in euro", "100,00")
                .fill("Btw, in euro", "21,00")
                .press("Factuur indienen")
                .seesError("In het factuurnummer of bij de leverancier staat wie je coacht.")
                .fill("Factuurnummer", "SC 2")
                .press("Factuur indienen")
                .sees("Je factuur is ontvangen.")
                .sees("€ 121,00")
                .pictured("submit-coach-invoice");
    }

    private void isSettled(CostedProtocol protocol) {
        as(ONE).open("/budget/invoices.xhtml")
                .sees("SC 1")
                .open("/budget/invoice.xhtml?case=" + ourNumber("SC 1"))
                .sees("Ingediend door de jobcoach")
                .sees(order)
                .seesNot(COACH_NAME)
                .seesNot(protocol.name())
                .follow("Factuur afhandelen")
                .press("Bij de bestelling zetten")
                .sees("Het bedrag staat bij de bestelling en kan betaald worden.")
                .open("/budget/settle-invoice.xhtml?case=" + ourNumber("SC 2"))
                .fill("Waarom", "Dat is dubbel aangerekend")
                .press("Factuur betwisten")
                .sees("Wat nog geen plaats had, is betwist.");
    }

    private void isOver(CostedProtocol protocol, Screen coach) {
        as(CostedProtocol.EXPERT)
                .open("/coaching/coaching.xhtml?case=" + protocol.request())
                .press("Opdracht stoppen " + COACH_NAME)
                .sees("De opdracht is gestopt.");
        coach.open("/coaching/coach-assignments.xhtml")
                .sees("Je hebt vandaag geen opdrachten")
                .sees("Voorbij, en nog te factureren")
                .seesNot(protocol.name())
                .check()
                .follow(protocol.request())
                .isAt("Facturen indienen")
                .sees("SC 1")
                .seesNot("dubbel")
                .open("/budget/invoices.xhtml")
                .isAt(NOTHING);
        for (String other : new String[] {ONE, CostedProtocol.EXPERT, protocol.staffMember()}) {
            as(other).open(page).isAt(NOTHING);
        }
    }

    private byte[] ours(String number) {
        return Ubl.bytes(Ubl.invoice().replace(Ubl.NUMBER, number).replace("ORD-2026-00012", order));
    }

    private String ourNumber(String number) {
        return new Visitor(server())
                .signIn(ONE)
                .open("/budget/invoices.xhtml")
                .linesWith(number)
                .get(0);
    }

    private static Screen upload(Screen coach, byte[] file) {
        return coach.upload(FILE, new FilePayload("factuur.xml", "application/xml", file))
                .press("Bestand indienen");
    }
}
