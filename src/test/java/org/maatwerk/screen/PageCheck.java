package org.maatwerk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.maatwerk.testing.PackagedServer;
import org.maatwerk.testing.Typed;

/**
 * What must be true of every page at every moment: nothing on the console, all words there, one title and one h1, an
 * error told properly, nothing cut off at 320 px, and no axe finding at 1280 and 320 px. The same page in the same
 * state is asked about accessibility once per run; not again on MariaDB, where the same tests come to the same pages.
 */
final class PageCheck {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String KINDS = "[...new Set([...document.querySelectorAll('body *')]"
            + ".map(e => [e.tagName, e.className, e.id, e.parentElement.tagName, e.getAttributeNames()]"
            + ".join(' ').replace(/\\d/g, '')))].sort().join()";

    /** On request only: they take a tenth of a second each, and there are over a thousand of them. */
    private static final boolean PICTURES = Boolean.getBoolean("maatwerk.test.pictures");

    private static final SeenOnce SEEN = new SeenOnce("pages");

    private final Page page;
    private final String test;
    private final boolean withScript;
    private final List<String> complaints = new ArrayList<>();
    private int step;

    PageCheck(Page page, String test, boolean withScript) {
        this.page = page;
        this.test = test;
        this.withScript = withScript;
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            // a page that is not there is reported by the browser too; the test says whether it may be so
            if ("error".equals(message.type()) && !message.text().contains("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400 && !response.request().isNavigationRequest()) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    void run() {
        step++;
        assertThat(complaints).as("complaints of the browser on %s", page.url()).isEmpty();
        words();
        leavings();
        title();
        error();
        // the accessibility engine is a script itself
        if (withScript && !PackagedServer.isMariaDb() && SEEN.isFirst(skeleton())) {
            look(Widths.NARROW);
            look(Widths.WIDE);
        }
    }

    /** Nothing of what people type in sealed fields stands in an address, or stays in the browser. */
    private void leavings() {
        assertThat(page.url() + page.context().storageState()).doesNotContain(Typed.MARK);
        assertThat(page.evaluate("JSON.stringify([document.title, {...sessionStorage}, document.cookie])"))
                .as("what the browser keeps of %s", page.url())
                .asString()
                .doesNotContain(Typed.MARK);
    }

    private void words() {
        assertThat(page.content())
                .as("words and nothing but words on %s", page.url())
                .doesNotContain("???", "org.maatwerk.", "java.lang.", "#{");
        assertThat(page.innerText("body")).as("filled in on %s", page.url()).doesNotContain("{0", "{1");
    }

    private void title() {
        assertThat(page.title()).as("title of %s", page.url()).endsWith(" – Maatwerk");
        assertThat(page.locator("h1").count()).as("one h1 on %s", page.url()).isEqualTo(1);
        assertThat(page.title())
                .as("title of %s", page.url())
                .contains(page.locator("h1").innerText());
        assertThat(page.locator("main").count()).isEqualTo(1);
        assertThat(page.frames()).as("frames on %s", page.url()).hasSize(1);
    }

    /** Told in the title, in a summary that has the focus and links to fields that are there. */
    private void error() {
        boolean wrong = page.locator("#error-summary").count() > 0;
        assertThat(page.title().startsWith("Fout:") || page.title().startsWith("Error:"))
                .as("error in the title of %s", page.url())
                .isEqualTo(wrong);
        if (wrong) {
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("error-summary");
            assertThat(page.evaluate("[...document.querySelectorAll('#error-summary a')]"
                            + ".filter(a => !document.getElementById(a.hash.slice(1))).map(a => a.hash)"))
                    .as("links that land nowhere")
                    .isEqualTo(List.of());
        }
    }

    private void look(int width) {
        page.setViewportSize(width, Widths.HEIGHT);
        if (PICTURES) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture(width)));
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("pixels cut off at %s px on %s", width, page.url())
                .isEqualTo(0);
        // in one go: our pages have no frames, and putting results of frames together takes twice as long as looking
        List<Rule> violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(RULES)
                .analyze()
                .getViolations();
        assertThat(violations.stream().map(PageCheck::words).toList())
                .as("accessibility at %s px on %s", width, page.url())
                .isEmpty();
    }

    private static String words(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private Path picture(int width) {
        String stem = page.url().replaceAll("^.*/([\\w-]+)\\.xhtml.*$", "$1").replaceAll(".*/", "home");
        return Path.of("target", "screenshots", "%s-%02d-%s-%d.png".formatted(test, step, stem, width));
    }

    /** Which kinds of elements stand on the page, whatever they say and however often: its state. */
    private String skeleton() {
        return page.url().replaceAll("\\?.*", "") + page.evaluate(KINDS);
    }
}
