package org.maatwerk.coaching.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;
import org.maatwerk.screen.MoneyServer;
import org.maatwerk.screen.Screen;

/** T13, D7-D9: from a package of hours that is asked for to a coach who uses it, is warned, stopped, and sees no more. */
@MoneyServer
class LogCoachingScreenIT extends KeyboardTest {

    private static final String ONE = "bart.hermans@voorbeeld.example";
    private static final String OTHER = "leen.cools@voorbeeld.example";
    private static final String COACH = "lotte.dhaene@kompas.example";
    private static final String COACH_NAME = "Lotte D'Haene";
    private static final String NOTHING = "Hier is niets voor jou";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));
    private static final LocalDate TODAY = LocalDate.now(java.time.Clock.system(HouseClock.ZONE));

    @Test
    void a_package_is_asked_for_granted_used_and_ended() {
        CostedProtocol protocol = CostedProtocol.coached(server());
        isAskedFor(protocol);
        isGranted(protocol);
        Screen coach = as(COACH)
                .follow("Mijn opdrachten")
                .sees("Je hebt vandaag geen opdrachten")
                .check();
        getsACoach(protocol);
        isRead(protocol, coach);
        isLogged(coach);
        isFollowed(protocol);
        isEnded(protocol, coach);
    }

    private void isAskedFor(CostedProtocol protocol) {
        as(CostedProtocol.EXPERT)
                .open("/budget/fill-tom-request.xhtml?case=" + protocol.request())
                .fill("Waarvoor is het nodig op het werk?", "Zelf de week kunnen plannen")
                .choose("Aard van de kosten", "Werkingsmiddelen")
                .fill("Prijs zonder btw, in euro", "1.000,00")
                .fill("Btw, in euro", "0")
                .fill("Hoeveel uren coaching?", "10,1")
                .press("Aanvraag indienen")
                .seesError("Vul uren en kwartieren in, bijvoorbeeld 40 of 12,5.")
                .fill("Hoeveel uren coaching?", "0")
                .press("Aanvraag indienen")
                .seesError("Vul meer dan nul uren in.")
                .fill("Hoeveel uren coaching?", "10,5")
                .press("Aanvraag indienen")
                .sees("De aanvraag is ingediend.")
                .sees("10,5");
    }

    private void isGranted(CostedProtocol protocol) {
        String page = "/budget/answer-tom-request.xhtml?case=" + protocol.request();
        as(ONE).open(page)
                .sees("Uren coaching")
                .sees("10,5")
                .fill("Waarom er meer mag uitgegeven worden dan vrij is", "Het budget komt morgen")
                .press("Aanvraag goedkeuren");
        as(OTHER).open(page).press("Ook goedkeuren").sees("0 van 10,5 uur gebruikt.");
    }

    private void getsACoach(CostedProtocol protocol) {
        as(CostedProtocol.HR)
                .open("/budget/tom-request.xhtml?case=" + protocol.request())
                .sees("0 van 10,5 uur gebruikt.")
                .follow("Jobcoaching opvolgen")
                .isAt("Jobcoaching")
                .sees("Er is nog geen jobcoach aangeduid.")
                .press("Jobcoach aanduiden")
                .seesError("Kies de jobcoach.")
                .seesError("Vul de eerste dag in.")
                .select("Jobcoach", COACH_NAME + ", Kompas, dienst voor begeleiding naar werk")
                .date("Eerste dag", TODAY)
                .date("Laatste dag", TODAY.minusDays(1))
                .press("Jobcoach aanduiden")
                .seesError("De laatste dag valt voor de eerste. Vul een latere dag in.")
                .date("Laatste dag", TODAY.plusDays(30))
                .press("Jobcoach aanduiden")
                .sees("De jobcoach is aangeduid en krijgt een mail.")
                .sees(COACH_NAME)
                .check();
    }

    private void isRead(CostedProtocol protocol, Screen coach) {
        coach.reload()
                .sees(protocol.name())
                .follow(protocol.request())
                .isAt("Opdracht jobcoaching")
                .sees(protocol.name())
                .sees("Je kunt de afspraak nog niet lezen.")
                .seesNot(CostedProtocol.COACHING);
        as(protocol.staffMember())
                .open("/coaching/coaching.xhtml?case=" + protocol.request())
                .sees(COACH_NAME)
                .press("De afspraak laten lezen " + COACH_NAME)
                .sees("De jobcoach kan de afspraak lezen.");
        coach.reload().sees(CostedProtocol.COACHING).check();
    }

    private void isLogged(Screen coach) {
        coach.press("Sessie noteren")
                .seesError("Vul de dag in.")
                .seesError("Vul in hoeveel uren.")
                .date("Dag van de sessie", TODAY.plusDays(1))
                .fill("Hoeveel uren?", "8,25")
                .press("Sessie noteren")
                .seesError("Kies een dag in de periode van de opdracht, en niet na vandaag.")
                .date("Dag van de sessie", TODAY)
                .press("Sessie noteren")
                .sees("De sessie is genoteerd.")
                .seesNot("Van de uren is 80%")
                .date("Dag van de sessie", TODAY)
                .fill("Hoeveel uren?", "2,5")
                .press("Sessie noteren")
                .seesError("Dat is meer dan wat er over is. Er is nog 2 uur en 15 minuten.")
                .fill("Hoeveel uren?", "2,25")
                .press("Sessie noteren")
                .sees("Alle uren zijn gebruikt.")
                .follow("Verbeteren sessie 2 van " + DAY.format(TODAY))
                .sees("Een sessie verbeteren")
                .fill("Hoeveel uren?", "2,5")
                .press("Verbetering bewaren")
                .seesError("Dat is meer dan wat er over is. Er is nog 2 uur en 15 minuten.")
                .fill("Hoeveel uren?", "1")
                .press("Verbetering bewaren")
                .sees("De sessie is verbeterd.")
                .sees("Van de uren is 80% of meer gebruikt. Er is nog 1,25 uur over.")
                .check();
    }

    private void isFollowed(CostedProtocol protocol) {
        as(ONE).open("/budget/answer-tom-request.xhtml?case=" + protocol.request())
                .sees("9,25 van 10,5 uur gebruikt.")
                .seesNot(COACH_NAME)
                .seesNot(protocol.name())
                .open("/coaching/coaching.xhtml?case=" + protocol.request())
                .isAt(NOTHING);
        as(protocol.manager())
                .open("/budget/tom-request.xhtml?case=" + protocol.request())
                .seesNot("uur gebruikt")
                .open("/coaching/coaching.xhtml?case=" + protocol.request())
                .isAt(NOTHING);
        as(protocol.staffMember())
                .open("/audit/who-opened-my-file.xhtml")
                .sees(COACH_NAME)
                .sees("Om te coachen en sessies te noteren");
    }

    private void isEnded(CostedProtocol protocol, Screen coach) {
        coach.open("/budget/tom-request.xhtml?case=" + protocol.request())
                .isAt(NOTHING)
                .open("/protocol/protocol-file.xhtml?case=" + protocol.file())
                .isAt(NOTHING);
        as(CostedProtocol.EXPERT)
                .open("/coaching/coaching.xhtml?case=" + protocol.request())
                .press("Opdracht stoppen " + COACH_NAME)
                .sees("De opdracht is gestopt.")
                .sees("8,25");
        coach.open("/coaching/log-coaching.xhtml?case=" + protocol.request())
                .isAt(NOTHING)
                .open("/coaching/coach-assignments.xhtml")
                .sees("Je hebt vandaag geen opdrachten");
    }
}
