package org.maatwerk.people.web;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;
import org.maatwerk.screen.ScreenTest;

/** Roles with a period, and related people (A13). */
class PersonScreenIT extends ScreenTest {

    private static final LocalDate START = LocalDate.of(2020, 6, 1);

    @Test
    void a_role_is_granted_and_ended() {
        person("geert.wauters@voorbeeld.example", "Geert Wauters")
                .sees("re-integratieadviseur")
                .select("Welke rol?", "diversiteitsambtenaar")
                .date("Eerste dag", START)
                .press("Rol toekennen")
                .sees("De rol is toegekend.")
                .sees("1 juni 2020")
                .press("Vandaag beëindigen diversiteitsambtenaar")
                .sees("Vandaag is de laatste dag van de rol.");
    }

    @Test
    void a_last_day_before_the_first_is_refused() {
        person("kathleen.smets@voorbeeld.example", "Kathleen Smets")
                .select("Welke rol?", "budgethouder")
                .date("Eerste dag", START)
                .date("Laatste dag", START.minusDays(1))
                .press("Rol toekennen")
                .seesError("De laatste dag ligt voor de eerste.");
    }

    @Test
    void administrators_give_no_role_to_themselves() {
        person("rik.coppens@voorbeeld.example", "Rik Coppens")
                .select("Welke rol?", "centrale expert handicap")
                .date("Eerste dag", START)
                .press("Rol toekennen")
                .seesError("Je kunt geen rol aan jezelf geven.");
    }

    @Test
    void two_people_are_marked_as_related_and_no_longer() {
        person("leen.cools@voorbeeld.example", "Leen Cools")
                .press("Verwant noteren")
                .seesError("Vul het e-mailadres in.")
                .fill("E-mailadres van de andere persoon", "nobody@voorbeeld.example")
                .press("Verwant noteren")
                .seesError("We vinden niemand met dit e-mailadres.")
                .fill("E-mailadres van de andere persoon", "yasmine.toumi@voorbeeld.example")
                .press("Verwant noteren")
                .sees("De twee personen zijn als verwant genoteerd.")
                .press("Niet meer verwant Yasmine Toumi")
                .sees("Er zijn geen verwante personen.");
    }

    /** V7.4.5: somebody's laptop is gone. */
    @Test
    void an_administrator_signs_somebody_out_wherever_they_are_V7_4_5() {
        Screen laptop = asStranger()
                .fill("E-mailadres van je werk", "arne.ooms@voorbeeld.example")
                .fill("Wachtwoord", "maatwerk")
                .press("Aanmelden");

        person("arne.ooms@voorbeeld.example", "Arne Ooms")
                .sees("Aantal browsers waarin deze persoon nu aangemeld is: 1.")
                .press("Overal afmelden")
                .sees("De persoon is overal afgemeld.")
                .sees("Deze persoon is nu nergens aangemeld.");

        laptop.open("/people/own-sessions.xhtml").isAt("Aanmelden").sees("Een beheerder heeft je afgemeld.");
    }

    @Test
    void an_ill_formed_or_unknown_number_leads_nowhere() {
        as("rik.coppens@voorbeeld.example")
                .open("/people/person.xhtml?person=an.peeters")
                .isAt("Hier is niets voor jou")
                .open("/people/person.xhtml?person=999999999")
                .isAt("Hier is niets voor jou");
    }

    private Screen person(String email, String name) {
        return as("rik.coppens@voorbeeld.example")
                .open("/people/people.xhtml")
                .fill("Naam, e-mailadres of personeelsnummer", email)
                .press("Zoeken")
                .follow(name)
                .isAt(name);
    }
}
