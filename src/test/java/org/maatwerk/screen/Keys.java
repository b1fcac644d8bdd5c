package org.maatwerk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * By keyboard alone: everything is reached with the tab key, where one is can be seen, and the focus stays where one
 * worked. The page itself complains of anything that came about otherwise.
 */
final class Keys implements Hand {

    private static final String HERE = "el => el === document.activeElement";
    private static final int FAR = 300;
    private static final int PARTS = 3;

    /** Tells the console, where {@link PageCheck} finds it, of a pointer and of a focus or a value that no key brought. */
    private static final String WATCH =
            """
            (() => {
                let pressed = false;
                let moved = false;
                const complain = (event) => console.error(
                    "not by keyboard: " + event.type + " on " + event.target.tagName + " " + event.target.id);
                const on = (kind, listener) => addEventListener(kind, listener, true);
                on("keydown", (event) => { pressed = moved = event.isTrusted; });
                on("pointerdown", complain);
                on("input", (event) => { if (!event.isTrusted || !pressed) complain(event); });
                on("focusin", (event) => {
                    if (!moved && event.target.id !== "error-summary") complain(event);
                    moved = false;
                });
            })();
            """;

    Keys(Page page) {
        page.addInitScript(WATCH);
    }

    @Override
    public void meet(Page page) {
        TabWalk.of(page);
    }

    @Override
    public void press(Locator control) {
        tabTo(control);
        keyboard(control).press("Enter");
    }

    @Override
    public void reach(Locator control) {
        tabTo(control);
    }

    @Override
    public void fill(Locator field, String text) {
        tabTo(field);
        keyboard(field).press("Control+A");
        keyboard(field).press("Delete");
        keyboard(field).type(text);
        stays(field);
    }

    /** In the order in which this browser writes a date: day first, or month first. */
    @Override
    public void date(Locator field, String isoDate) {
        String year = isoDate.substring(0, 4);
        String month = isoDate.substring(5, 7);
        String day = isoDate.substring(8);
        typeOneOf(field, isoDate, List.of(day + month + year, month + day + year));
    }

    /** As this browser writes a time: in twenty-four hours, or in twelve with AM and PM. */
    @Override
    public void time(Locator field, String isoTime) {
        LocalTime time = LocalTime.parse(isoTime);
        String twelve = time.format(DateTimeFormatter.ofPattern("hhmma", Locale.ENGLISH));
        typeOneOf(field, isoTime, List.of(isoTime.replace(":", ""), twelve));
    }

    private static void typeOneOf(Locator field, String wanted, List<String> spellings) {
        tabTo(field);
        for (String spelling : spellings) {
            if (!field.inputValue().equals(wanted)) {
                IntStream.range(0, PARTS).forEach(part -> keyboard(field).press("ArrowLeft"));
                keyboard(field).type(spelling);
            }
        }
        assertThat(field.inputValue()).isEqualTo(wanted);
        stays(field);
    }

    @Override
    public void tick(Locator box) {
        tabTo(box);
        if (!box.isChecked()) {
            keyboard(box).press("Space");
        }
        stays(box);
    }

    /** The tab key reaches the group; the arrow keys walk within it. */
    @Override
    public void choose(Locator radio) {
        String group = radio.getAttribute("name");
        walk(radio, "Tab", "el => document.activeElement.name === '" + group + "'");
        walk(radio, "ArrowDown", HERE);
        if (!radio.isChecked()) {
            keyboard(radio).press("Space");
        }
        stays(radio);
    }

    @Override
    public void select(Locator list, String label) {
        tabTo(list);
        walk(list, "ArrowDown", "el => el.selectedOptions[0].label === " + quoted(label));
        stays(list);
    }

    private static void tabTo(Locator control) {
        walk(control, "Tab", HERE);
        Object outline = control.evaluate("el => getComputedStyle(el).outlineStyle");
        assertThat(outline).as("focus can be seen on %s", control).isNotEqualTo("none");
    }

    private static void stays(Locator control) {
        assertThat(control.evaluate(HERE)).as("focus stays on %s", control).isEqualTo(true);
    }

    private static void walk(Locator control, String key, String arrived) {
        for (int steps = 0; steps < FAR; steps++) {
            if (Boolean.TRUE.equals(control.evaluate(arrived))) {
                return;
            }
            keyboard(control).press(key);
        }
        throw new AssertionError("not reached with " + key + ": " + control);
    }

    private static Keyboard keyboard(Locator control) {
        return control.page().keyboard();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\\\"") + "\"";
    }
}
