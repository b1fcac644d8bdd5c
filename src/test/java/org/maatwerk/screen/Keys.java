package org.maatwerk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * By keyboard alone: everything is reached with the tab key, where one is can be seen, and the focus stays where one
 * worked. The page itself complains of anything that came about otherwise.
 */
final class Keys implements Hand {

    private static final String HERE = "el => el === document.activeElement";
    private static final String IN_ITS_GROUP = "el => document.activeElement.name === el.name";
    private static final String IS_LOWER =
            "(el, label) => [...el.options].findIndex((one) => one.label === label) > el.selectedIndex";
    private static final int FAR = 300;
    private static final int PARTS = 3;

    /** How many stops of the tab key it is away at least; the parts of a date on the way come on top. */
    private static final String STOPS_AWAY = "el => {" + TabWalk.STOPS
            + """
                const here = document.activeElement;
                const at = stops.indexOf(group(el).find((one) => stops.includes(one)) ?? el);
                const next = here === document.body ? 0 : stops.findIndex(
                    (e) => here.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING);
                const begin = next < 0 ? stops.length : next;
                return at < 0 || stops[at] === here ? 0 : at - begin + 1 + (at < begin ? stops.length : 0);
            }""";

    /**
     * Tells the console, where {@link PageCheck} finds it, of a pointer and of a focus or a value that no key brought;
     * the name of a file comes from the window in which the computer has it chosen.
     */
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
                on("input", (event) => {
                    if (event.target.type !== "file" && (!event.isTrusted || !pressed)) complain(event);
                });
                on("focusin", (event) => {
                    if (!moved && event.target.id !== "error-summary") complain(event);
                    moved = false;
                });
            })();
            """;

    Keys(Page page) {
        page.context().addInitScript(WATCH);
        page.onFileChooser(chooser -> {}); // from the start: one that opens before it is awaited closes by itself
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
        set(box, true);
    }

    @Override
    public void untick(Locator box) {
        set(box, false);
    }

    private static void set(Locator box, boolean ticked) {
        tabTo(box);
        if (box.isChecked() != ticked) {
            keyboard(box).press("Space");
        }
        stays(box);
    }

    /** The tab key reaches the group; the arrow keys walk within it. */
    @Override
    public void choose(Locator radio) {
        ElementHandle element = radio.elementHandle();
        tab(radio, element, IN_ITS_GROUP);
        walk(radio, "ArrowDown", () -> element.evaluate(HERE));
        if (!radio.isChecked()) {
            keyboard(radio).press("Space");
        }
        stays(radio);
    }

    @Override
    public void select(Locator list, String label) {
        ElementHandle element = tabTo(list);
        String key = Boolean.TRUE.equals(element.evaluate(IS_LOWER, label)) ? "ArrowDown" : "ArrowUp";
        walk(list, key, () -> element.evaluate("(el, label) => el.selectedOptions[0].label === label", label));
        stays(list);
    }

    @Override
    public void upload(Locator field, FilePayload file) {
        tabTo(field);
        field.page().waitForFileChooser(() -> keyboard(field).press("Enter")).setFiles(file);
        stays(field);
    }

    private static ElementHandle tabTo(Locator control) {
        ElementHandle element = control.elementHandle();
        tab(control, element, HERE);
        Object outline = element.evaluate("el => getComputedStyle(el).outlineStyle");
        assertThat(outline).as("focus can be seen on %s", control).isNotEqualTo("none");
        return element;
    }

    /** Most of the way without looking, and the rest step by step. */
    private static void tab(Locator control, ElementHandle element, String arrived) {
        int away = (int) element.evaluate(STOPS_AWAY);
        hold("Tab", away, keyboard(control));
        walk(control, "Tab", () -> element.evaluate(arrived));
    }

    /** Keeps a key down until it has come so many times, which asks the browser half as often as pressing it anew. */
    static void hold(String key, int times, Keyboard keyboard) {
        IntStream.range(0, times).forEach(time -> keyboard.down(key));
        keyboard.up(key);
    }

    private static void stays(Locator control) {
        assertThat(control.evaluate(HERE)).as("focus stays on %s", control).isEqualTo(true);
    }

    private static void walk(Locator control, String key, Supplier<Object> arrived) {
        for (int steps = 0; steps < FAR; steps++) {
            if (Boolean.TRUE.equals(arrived.get())) {
                return;
            }
            keyboard(control).press(key);
        }
        throw new AssertionError("not reached with " + key + ": " + control);
    }

    private static Keyboard keyboard(Locator control) {
        return control.page().keyboard();
    }
}
