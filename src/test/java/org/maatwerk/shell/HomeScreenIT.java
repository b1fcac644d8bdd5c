package org.maatwerk.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;
import org.maatwerk.screen.ScreenTest;

class HomeScreenIT extends ScreenTest {

    @Test
    void helps_whoever_has_nothing_to_do() {
        as("jana.pauwels@voorbeeld.example")
                .isAt("Jouw werk")
                .sees("Er wacht niets op jou")
                .sees("functionaris voor gegevensbescherming");
    }

    @Test
    void works_without_script() {
        withoutScript("jana.pauwels@voorbeeld.example")
                .isAt("Jouw werk")
                .press("English")
                .isAt("Your work");
    }

    @Test
    void is_reached_and_left_by_keyboard() {
        byKeyboard("jana.pauwels@voorbeeld.example")
                .follow("Hulp")
                .isAt("Hulp")
                .follow("Jouw werk")
                .isAt("Jouw werk");
    }

    @Test
    void every_page_of_the_house_itself_is_right_in_both_languages() {
        Screen screen = asStranger();

        for (String page : new String[] {"help", "privacy", "accessibility"}) {
            screen.open("/shell/" + page + ".xhtml").press("English").press("Nederlands");
        }
    }

    @Test
    void a_page_that_is_not_there_says_so_and_gives_a_way_out() {
        Screen screen = as("jana.pauwels@voorbeeld.example");

        screen.open("/shell/nergens.xhtml").isAt("Hier is niets voor jou");

        screen.follow("Naar je werk").isAt("Jouw werk");
    }

    @Test
    void a_page_that_is_not_in_the_menu_leads_back() {
        Screen screen = as("rik.coppens@voorbeeld.example");

        screen.follow("Termijnen").isAt("Termijnen");

        Locator back = screen.page()
                .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Terug"))
                .getByRole(AriaRole.LINK);
        assertThat(back.innerText()).isEqualTo("Jouw werk");
        screen.follow("Mensen").isAt("Mensen");
        assertThat(back.count()).isZero();
    }

    @Test
    void the_skip_link_is_the_first_thing_a_keyboard_meets() {
        Page page = as("jana.pauwels@voorbeeld.example").page();

        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
    }
}
