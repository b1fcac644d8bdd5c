package org.maatwerk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Once round a page with the tab key: every control is reached, in the order in which one reads, none holds whoever
 * came there, and wherever one is can be seen and is not covered. A page with the same kinds of controls is walked once.
 */
final class TabWalk {

    /** A date has a stop for each of its parts, and one for its calendar. */
    private static final int MORE_THAN_ONCE_ROUND = 5;

    /** Declares {@code stops}. A group of radio buttons is one: the chosen one, else the first. */
    static final String STOPS =
            """
                const all = [...document.querySelectorAll(
                    "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]")];
                const group = (e) => all.filter((one) => one.type === "radio" && one.name === e.name);
                const stops = all.filter((e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility() && (e.type !== "radio"
                    || e === (group(e).find((one) => one.checked) ?? group(e)[0])));
            """;

    /** What has the focus is looked at when the next key goes down. */
    private static final String BEGIN = "() => {" + STOPS
            + """
                const walk = window.tabWalk = { stops: stops.length, order: [], complaints: [] };
                const look = (e) => {
                    const name = e.tagName + " " + (e.id || e.innerText);
                    const style = getComputedStyle(e);
                    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) {
                        walk.complaints.push("the focus cannot be seen on " + name);
                    }
                    const box = e.getClientRects()[0];
                    const middle = (from, to, end) => (Math.max(from, 0) + Math.min(to, end)) / 2;
                    const top = document.elementFromPoint(
                        middle(box.left, box.right, innerWidth), middle(box.top, box.bottom, innerHeight));
                    if (!e.contains(top)) {
                        walk.complaints.push("covered or out of sight: " + name);
                    }
                };
                addEventListener("keydown", () => {
                    const place = stops.indexOf(document.activeElement);
                    if (place >= 0 && walk.order.at(-1) !== place && walk.order.length <= stops.length) {
                        walk.order.push(place);
                        look(document.activeElement);
                    }
                }, true);
                return stops.length;
            }""";

    private static final String IS_ROUND = "window.tabWalk.order.length > window.tabWalk.stops";

    private static final String OUT_OF_ORDER =
            "window.tabWalk.order.filter((at, i, all) => i > 0 && at !== (all[i - 1] + 1) % window.tabWalk.stops)";

    private static final String KINDS = "location.pathname + [...new Set([...document.querySelectorAll("
            + "'a[href], button, input, select, textarea')].map(e => e.tagName + e.type + e.className))].sort().join()";

    private static final SeenOnce WALKED = new SeenOnce("walks");

    private TabWalk() {}

    static void of(Page page) {
        if (WALKED.isFirst(page.evaluate(KINDS).toString())) {
            walk(page);
        }
    }

    private static void walk(Page page) {
        int stops = (int) page.evaluate(BEGIN);
        Keys.hold("Tab", stops + 1, page.keyboard());
        int pressed = stops + 1;
        while (!isRound(page)) {
            assertThat(pressed)
                    .as("once round %s, so far %s", page.url(), page.evaluate("window.tabWalk.order"))
                    .isLessThan(stops * MORE_THAN_ONCE_ROUND);
            page.keyboard().press("Tab");
            pressed++;
        }
        assertThat(page.evaluate(OUT_OF_ORDER))
                .as("out of order on %s", page.url())
                .isEqualTo(List.of());
        assertThat(page.evaluate("window.tabWalk.complaints"))
                .as("by keyboard on %s", page.url())
                .isEqualTo(List.of());
    }

    private static boolean isRound(Page page) {
        return Boolean.TRUE.equals(page.evaluate(IS_ROUND));
    }
}
