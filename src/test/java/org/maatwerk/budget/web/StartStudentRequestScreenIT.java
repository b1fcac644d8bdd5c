package org.maatwerk.budget.web;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;
import org.maatwerk.screen.MoneyServer;

/** T12, D9: HR asks for the wage of a job student, budget holders grant it without a name, and the entity gets it back. */
@MoneyServer
class StartStudentRequestScreenIT extends KeyboardTest {

    private static final String ONE = "bart.hermans@voorbeeld.example";
    private static final String OTHER = "leen.cools@voorbeeld.example";
    private static final String STUDENT = "Sofie Zonderling";
    private static final String NEED = "De dossiers in het archief ordenen";
    private static final String TITLE = "Het loon van een jobstudent aanvragen";
    private static final LocalDate TODAY = LocalDate.now(java.time.Clock.system(HouseClock.ZONE));

    @Test
    void a_wage_is_asked_for_granted_and_ordered_from_the_entity() {
        String request = asked();
        isGranted(request);
        isOrdered(request);
        isKnown(request);
    }

    private String asked() {
        return as(CostedProtocol.HR)
                .follow("TOM-aanvragen")
                .follow(TITLE)
                .isAt(TITLE)
                .press("Aanvraag indienen")
                .seesError("Vul de eerste werkdag in.")
                .date("Eerste werkdag", TODAY)
                .date("Laatste werkdag", TODAY.minusDays(1))
                .fill("Aantal uren", "120")
                .fill("Loonkosten, in euro", "2.345,67")
                .fill("Waarvoor is het nodig op het werk?", NEED)
                .press("Aanvraag indienen")
                .seesError("Kies een jobstudent, of vul de naam van een nieuwe in.")
                .fill("Naam van een nieuwe jobstudent", STUDENT)
                .press("Aanvraag indienen")
                .seesError("De laatste werkdag valt voor de eerste. Vul een latere dag in.")
                .date("Laatste werkdag", TODAY.plusDays(20))
                .press("Aanvraag indienen")
                .isAt("TOM-aanvraag")
                .sees("De aanvraag is ingediend. Is er een antwoord, dan krijg je bericht.")
                .sees(STUDENT)
                .sees("Loon van een jobstudent")
                .sees("€ 2.345,67")
                .caseNumber();
    }

    private void isGranted(String request) {
        as(ONE).follow("Aanvragen beantwoorden")
                .sees("Loon van een jobstudent")
                .seesNot(STUDENT)
                .follow(request)
                .isAt("TOM-aanvraag beantwoorden")
                .sees("Loon van een jobstudent")
                .sees("Loonmiddelen")
                .sees(NEED)
                .seesNot(STUDENT)
                .fill("Waarom er meer mag uitgegeven worden dan vrij is", "Het budget komt morgen")
                .press("Aanvraag goedkeuren")
                .sees("Je bent akkoord. Een tweede budgethouder moet dat ook zijn.");
        as(OTHER)
                .open("/budget/answer-tom-request.xhtml?case=" + request)
                .press("Ook goedkeuren")
                .sees("Wie ze opende, krijgt bericht.")
                .follow("Overzicht")
                .sees("Te weinig jobstudenten om hun aantal te tonen, samen € 2.345,67.")
                .check();
    }

    private void isOrdered(String request) {
        as(ONE).open("/budget/place-order.xhtml?case=" + request)
                .sees("Noteer daarom de entiteit als leverancier.")
                .seesNot(STUDENT)
                .fill("Ondernemingsnummer", "0123.456.749")
                .fill("Prijs zonder btw, in euro", "2.345,67")
                .press("Bestelling plaatsen")
                .sees("De bestelling is geplaatst en het bedrag is vastgelegd.")
                .sees("Loon van een jobstudent, aanvraag " + request)
                .seesNot(STUDENT);
        as(CostedProtocol.HR)
                .open("/budget/tom-request.xhtml?case=" + request)
                .sees("De budgethouders betalen dat geld terug.")
                .check();
    }

    private void isKnown(String request) {
        as(CostedProtocol.HR)
                .follow("TOM-aanvragen")
                .sees("Een jobstudent")
                .follow(TITLE)
                .select("Jobstudent die hier al werkte", STUDENT)
                .date("Eerste werkdag", TODAY)
                .date("Laatste werkdag", TODAY)
                .fill("Aantal uren", "8")
                .fill("Loonkosten, in euro", "150,00")
                .fill("Waarvoor is het nodig op het werk?", NEED)
                .press("Aanvraag indienen")
                .isAt("TOM-aanvraag")
                .seesNot(request)
                .sees(STUDENT);
    }

    @Test
    void nobody_else_finds_the_page() {
        as("an.peeters@voorbeeld.example")
                .open("/budget/start-student-request.xhtml")
                .isAt("Hier is niets voor jou");
        as(CostedProtocol.EXPERT).open("/budget/start-student-request.xhtml").isAt("Hier is niets voor jou");
    }
}
