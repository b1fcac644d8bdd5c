package org.maatwerk.registration.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.maatwerk.protocol.web.CostedProtocol;
import org.maatwerk.screen.KeyboardTest;
import org.maatwerk.screen.Screen;
import org.maatwerk.testing.DemoPerson;

/** T14: while a registration is withdrawn nothing new is asked for, what runs goes on, and HR learns nothing of it (D11). */
class WithdrawnRegistrationsScreenIT extends KeyboardTest {

    private static final String PAGE = "/registration/withdrawn-registrations.xhtml";
    private static final String ADMINISTRATION = "kathleen.smets@voorbeeld.example";
    private static final String HOLDER = "bart.hermans@voorbeeld.example";
    private static final String TOLD = "De registratie van deze persoon is ingetrokken.";
    private static final String NOTICE = "Je registratie in het personeelssysteem is ingetrokken sinds";
    private static final String NOT_TODAY = "Deze maatregel kan vandaag niet aangevraagd worden.";

    @Test
    void what_runs_goes_on_and_nothing_new_is_asked_until_registered_again() {
        CostedProtocol protocol = CostedProtocol.submitted(server(), "1.000,00", "210,00");
        String number = numberOf(protocol.staffMember());
        Screen administration = as(ADMINISTRATION);
        administration
                .follow("Ingetrokken registraties")
                .isAt("Ingetrokken registraties")
                .sees("Er is geen ingetrokken registratie")
                .check();
        withdraw(administration, number);
        administration.sees(number).seesNot(protocol.name()).check();
        administration
                .fill("Personeelsnummer", number)
                .date("Ingetrokken op", today())
                .press("Intrekking noteren")
                .seesError("De registratie van deze persoon is al ingetrokken.");
        as(protocol.staffMember())
                .open("/budget/tom-requests.xhtml")
                .sees(NOTICE)
                .check();

        whatRunsIsAnswered(protocol);
        nothingNewIsOpened(protocol);

        registeredAgain(administration, number);
        as(CostedProtocol.HR)
                .open("/budget/start-tom-request.xhtml")
                .choose("Welke afspraak?", protocol.name() + ", Bureaustoel, zitkussen, zitstatafel…")
                .press("Aanvraag openen")
                .sees("De aanvraag is geopend.");
        as(protocol.staffMember()).open("/budget/tom-requests.xhtml").seesNot(NOTICE);
    }

    /** What a signature opened waits as a draft (P8). */
    @Test
    void a_request_that_opened_by_itself_is_submitted_when_they_are_registered_again() {
        CostedProtocol protocol = CostedProtocol.signed(server());
        String number = numberOf(protocol.staffMember());
        Screen administration = as(ADMINISTRATION).open(PAGE);
        withdraw(administration, number);
        Screen expert = as(CostedProtocol.EXPERT)
                .open("/budget/fill-tom-request.xhtml?case=" + protocol.request())
                .sees(TOLD)
                .check();
        as(CostedProtocol.HR)
                .open("/budget/tom-request.xhtml?case=" + protocol.request())
                .isAt("TOM-aanvraag")
                .seesNot("registratie");
        fillIn(expert).seesError("Deze aanvraag kan vandaag niet ingediend worden.");

        registeredAgain(administration, number);
        expert.open("/budget/fill-tom-request.xhtml?case=" + protocol.request()).seesNot(TOLD);
        fillIn(expert).isAt("TOM-aanvraag");
    }

    @Test
    void what_cannot_be_noted_is_said_at_the_field_and_nothing_typed_is_lost() {
        Screen administration = as(ADMINISTRATION)
                .open(PAGE)
                .press("Intrekking noteren")
                .seesError("Vul het personeelsnummer in.")
                .seesError("Vul de dag van de intrekking in.");
        administration
                .fill("Personeelsnummer", "999999999")
                .date("Ingetrokken op", today())
                .press("Intrekking noteren")
                .seesError("We kennen niemand met dit personeelsnummer.")
                .check();
        assertKept(administration, "999999999");
        administration
                .fill("Personeelsnummer", numberOf(ADMINISTRATION))
                .press("Intrekking noteren")
                .seesError("Dit is je eigen nummer");
        administration
                .fill("Personeelsnummer", numberOf(CostedProtocol.HR))
                .date("Ingetrokken op", today().plusDays(1))
                .press("Intrekking noteren")
                .seesError("Deze dag moet nog komen.");
    }

    @Test
    void nobody_else_finds_the_page() {
        for (String other : new String[] {"an.peeters@voorbeeld.example", CostedProtocol.HR, CostedProtocol.EXPERT}) {
            as(other).open(PAGE).isAt("Hier is niets voor jou");
        }
    }

    private void whatRunsIsAnswered(CostedProtocol protocol) {
        as(HOLDER)
                .open("/budget/answer-tom-request.xhtml?case=" + protocol.request())
                .seesNot("registratie")
                .fill("Waarom je weigert", "Er is nog een tafel")
                .press("Aanvraag weigeren");
        as(protocol.staffMember())
                .open("/budget/tom-request.xhtml?case=" + protocol.request())
                .sees("Er is nog een tafel");
    }

    private void nothingNewIsOpened(CostedProtocol protocol) {
        as(CostedProtocol.EXPERT)
                .open("/budget/start-tom-request.xhtml")
                .sees(protocol.name())
                .sees(TOLD)
                .check();
        as(CostedProtocol.HR)
                .open("/budget/start-tom-request.xhtml")
                .sees(protocol.name())
                .sees(NOT_TODAY)
                .seesNot("registratie")
                .check();
    }

    private static void withdraw(Screen administration, String number) {
        administration
                .fill("Personeelsnummer", number)
                .date("Ingetrokken op", today())
                .press("Intrekking noteren")
                .sees("De intrekking is genoteerd.");
    }

    private static void registeredAgain(Screen administration, String number) {
        administration
                .open(PAGE)
                .follow("Opnieuw geregistreerd personeelsnummer " + number)
                .sees("Personeelsnummer " + number)
                .date("Opnieuw geregistreerd op", today().plusDays(1))
                .press("Nieuwe registratie noteren")
                .seesError("Deze dag moet nog komen.")
                .check();
        administration
                .date("Opnieuw geregistreerd op", today())
                .press("Nieuwe registratie noteren")
                .sees("De nieuwe registratie is genoteerd.");
    }

    private static Screen fillIn(Screen expert) {
        return expert.fill("Waarvoor is het nodig op het werk?", CostedProtocol.NEED)
                .select("Maatregelsoort", "Aanpassing van de werkplek")
                .choose("Aard van de kosten", "Werkingsmiddelen")
                .fill("Prijs zonder btw, in euro", "1.000,00")
                .fill("Btw, in euro", "210,00")
                .press("Aanvraag indienen");
    }

    private static void assertKept(Screen administration, String number) {
        assertThat(administration.valueOf("Personeelsnummer")).isEqualTo(number);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Brussels"));
    }

    private static String numberOf(String email) {
        return DemoPerson.all().stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .orElseThrow()
                .number();
    }
}
