package org.maatwerk.people.web;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;
import org.maatwerk.screen.ScreenTest;
import org.maatwerk.testing.Visitor;

class OwnSessionsScreenIT extends ScreenTest {

    private static final String TITLE = "Waar je aangemeld bent";
    private static final String LEEN = "leen.cools@voorbeeld.example";
    private static final String PAGE = "/people/own-sessions.xhtml";
    private static final String ELSEWHERE = "Overal elders afmelden";

    @Test
    void somebody_sees_where_they_are_signed_in_and_ends_it_elsewhere_at_once() {
        Screen here = fresh();
        Screen elsewhere = fresh().open("/shell/home.xhtml?page=2");

        here.follow(TITLE).isAt(TITLE).sees("Deze browser").press(ELSEWHERE).sees("Je bent overal elders afgemeld.");

        here.sees("Je bent nergens anders aangemeld.");
        elsewhere
                .open(PAGE)
                .isAt("Aanmelden")
                .sees("Je hebt je hier afgemeld vanuit een andere browser.")
                .fill("E-mailadres van je werk", LEEN)
                .fill("Wachtwoord", "maatwerk")
                .press("Aanmelden")
                .isAt(TITLE);
    }

    /** V6.3.5: another program than a browser signs in with the same account. */
    @Test
    void a_sign_in_with_another_browser_is_told_until_it_was_them_V6_3_5() {
        String account = "arne.lefevre@voorbeeld.example";
        Screen here = signIn(account);
        new Visitor(server()).signIn(account);

        here.open("/")
                .sees("Iemand meldde zich als jou aan met een browser die je anders niet gebruikt.")
                .follow("Kijk het na")
                .isAt(TITLE)
                .sees("Chrome, Mac")
                .press("Dat was ik")
                .sees("We tonen het niet meer.")
                .open("/")
                .seesNot("Iemand meldde zich als jou aan");
    }

    @Test
    void the_page_works_by_keyboard_and_without_script() {
        byKeyboard("yasmine.toumi@voorbeeld.example").open(PAGE).isAt(TITLE).sees("Deze browser");
        withoutScript("yasmine.toumi@voorbeeld.example").open(PAGE).isAt(TITLE).sees("Deze browser");
    }

    @Test
    void a_stranger_is_asked_to_sign_in() {
        asStranger().open(PAGE).isAt("Aanmelden");
    }

    /** Not the shared one of this account, for it is going to be ended. */
    private Screen fresh() {
        return signIn(LEEN);
    }

    private Screen signIn(String account) {
        return asStranger()
                .fill("E-mailadres van je werk", account)
                .fill("Wachtwoord", "maatwerk")
                .press("Aanmelden");
    }
}
