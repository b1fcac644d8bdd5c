package org.maatwerk.attestation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maatwerk.screen.Screen;

class RequestAttestationScreenIT extends FileStory {

    private static final String HERE = "/attestation/request-attestation.xhtml";

    /** A1. */
    @Test
    void is_asked_by_keyboard_alone_and_not_before_the_information_was_read() {
        Screen screen = byKeyboard(applicant.email());
        screen.open(HERE).press("Beginnen").isAt("Lees dit eerst");
        screen.press("Verder").seesError("Vink aan dat je dit gelezen hebt.");
        screen.open(HERE).press("Weggooien wat ik schreef").sees("Er is niets van bewaard.");

        String file = request(screen);

        assertThat(file).startsWith("IA-");
    }

    @Test
    void is_asked_without_script() {
        String file = request(withoutScript(applicant.email()));

        assertThat(file).startsWith("IA-");
    }

    /** A2. */
    @Test
    void goes_on_later_where_it_stopped_and_keeps_what_was_typed_wrongly() {
        Screen screen = staffMember().open(HERE);
        screen.press("Beginnen").tick("Ik heb dit gelezen").press("Verder").isAt("Een erkenning die je al hebt");
        screen.press("Bewaren en verder").seesError("Ben je al erkend");
        screen.choose("Ben je al erkend", "Ja").press("Bewaren en verder").isAt("Je hebt al een erkenning");
        screen.press("Toch verdergaan").isAt("Je werk");
        screen.fill("Wat maakt het werk moeilijk", "Trappen doen lukt niet.").press("Bewaren en verder");

        screen.open("/").open(HERE).follow("Verdergaan met je aanvraag").isAt("Sinds wanneer");
        screen.follow("Terug").isAt("Je werk");

        assertThat(screen.valueOf("Wat maakt het werk moeilijk")).isEqualTo("Trappen doen lukt niet.");
    }

    /** Nothing typed is lost: what stands on one page is not pushed out by what is typed on another. */
    @Test
    void keeps_what_is_being_typed_on_each_page_apart() {
        Screen screen = byKeyboard(applicant.email()).open(HERE);
        screen.press("Beginnen").tick("Ik heb dit gelezen").press("Verder");
        type(screen.open(HERE + "?step=WORK"), "Wat maakt het werk moeilijk", "Trappen doen");

        type(screen.open(HERE + "?step=SINCE"), "Sinds wanneer", "Sinds de zomer");

        screen.open(HERE + "?step=WORK").sees("Dit typte je eerder");
        assertThat(screen.valueOf("Wat maakt het werk moeilijk")).isEqualTo("Trappen doen");
    }

    /** Types, and waits until the page says that it is kept; whoever types can go on. */
    private static void type(Screen screen, String label, String text) {
        screen.fill(label, text);
        screen.page().getByText("Bewaard om").waitFor();
        assertThat(screen.field(label).evaluate("el => el === document.activeElement"))
                .isEqualTo(true);
    }

    /** Nobody reads that something was sent, or checks what is not written yet, because of an address. */
    @Test
    void shows_no_page_of_the_request_before_its_time() {
        Screen screen = staffMember().open(HERE + "?step=sent").isAt("Interne attestering aanvragen");

        screen.press("Beginnen").tick("Ik heb dit gelezen").press("Verder");

        screen.open(HERE + "?step=check").isAt("Een erkenning die je al hebt");
        screen.open("/").sees("Je aanvraag is nog niet verstuurd").follow("Verdergaan met je aanvraag");
    }

    /** A3. */
    @Test
    void refers_whoever_works_outside_the_central_scope() {
        Screen screen = as("tom.verlinden@voorbeeld.example").open(HERE);

        screen.sees("Jouw organisatie regelt dit zelf").sees("We maken hier geen dossier.");

        assertThat(screen.button("Beginnen").count()).isZero();
    }

    /** A2. */
    @Test
    void says_that_a_request_is_under_way() {
        request(staffMember());

        staffMember()
                .open(HERE)
                .sees("Je hebt al een aanvraag die loopt")
                .follow("Naar je dossier")
                .isAt("Jouw dossier");
    }

    @Test
    void is_there_in_english() {
        Screen screen = as(applicant.email()).open(HERE).press("English").isAt("Ask for an internal attestation");

        screen.press("Begin").isAt("Read this first").sees("Your manager and your HR department know nothing");

        screen.press("Nederlands").isAt("Lees dit eerst");
    }
}
