package org.maatwerk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;

/** By keyboard alone: everything is reached with the tab key, and where one is can be seen. */
final class Keys implements Hand {

    private static final int FAR = 300;

    @Override
    public void press(Locator control) {
        tabTo(control);
        keyboard(control).press("Enter");
    }

    @Override
    public void fill(Locator field, String text) {
        tabTo(field);
        keyboard(field).press("Control+A");
        keyboard(field).press("Delete");
        keyboard(field).insertText(text);
    }

    /** In the order in which Belgians write a date. */
    @Override
    public void date(Locator field, String isoDate) {
        tabTo(field);
        keyboard(field).type(isoDate.substring(8) + isoDate.substring(5, 7) + isoDate.substring(0, 4));
        assertThat(field.inputValue()).isEqualTo(isoDate);
    }

    @Override
    public void time(Locator field, String isoTime) {
        tabTo(field);
        keyboard(field).type(isoTime.replace(":", ""));
        assertThat(field.inputValue()).isEqualTo(isoTime);
    }

    @Override
    public void tick(Locator box) {
        tabTo(box);
        if (!box.isChecked()) {
            keyboard(box).press("Space");
        }
    }

    /** The tab key reaches the group; the arrow keys walk within it. */
    @Override
    public void choose(Locator radio) {
        String group = radio.getAttribute("name");
        walk(radio, "Tab", "el => document.activeElement.name === '" + group + "'");
        walk(radio, "ArrowDown", "el => el === document.activeElement");
        if (!radio.isChecked()) {
            keyboard(radio).press("Space");
        }
    }

    @Override
    public void select(Locator list, String label) {
        tabTo(list);
        walk(list, "ArrowDown", "el => el.selectedOptions[0].label === " + quoted(label));
    }

    private static void tabTo(Locator control) {
        walk(control, "Tab", "el => el === document.activeElement");
        Object outline = control.evaluate("el => getComputedStyle(el).outlineStyle");
        assertThat(outline).as("focus can be seen on %s", control).isNotEqualTo("none");
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
