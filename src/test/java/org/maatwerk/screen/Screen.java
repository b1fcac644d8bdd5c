package org.maatwerk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.maatwerk.testing.Typed;

/** What one person has before them. Whatever leads to another page is followed by {@link #check()}. */
public final class Screen implements AutoCloseable {

    /** What is kept as a draft while one types is sealed, as a draft and where it is kept for good. */
    private static final String SEALED = "field => field.tagName == 'TEXTAREA' && !!field.closest('[data-draft]')";

    private final Page page;
    private final String test;
    private final Hand hand;
    private final boolean withScript;
    private final PageCheck check;

    Screen(Page page, String test, Hand hand, boolean withScript) {
        this.page = page;
        this.test = test;
        this.hand = hand;
        this.withScript = withScript;
        this.check = new PageCheck(page, test, withScript);
    }

    /** For what the words of this class cannot say. */
    public Page page() {
        return page;
    }

    public Screen open(String path) {
        page.navigate(path);
        return check();
    }

    /** To the first page, by the name that stands on top of every page. */
    public Screen home() {
        return follow("Maatwerk");
    }

    public Screen reload() {
        page.reload();
        return check();
    }

    /** Presses the button with this label. */
    public Screen press(String label) {
        leave(button(label));
        return check();
    }

    /** Follows the link with this label. */
    public Screen follow(String label) {
        leave(link(label));
        return check();
    }

    /** Follows the link with this label, that opens a tab of its own; this one stays as it is. */
    public Screen followToNewTab(String label) {
        Page tab = page.context().waitForPage(() -> hand.press(link(label)));
        tab.waitForLoadState();
        return new Screen(tab, test, hand, withScript).check();
    }

    private void leave(Locator control) {
        page.waitForNavigation(() -> hand.press(control));
    }

    public Screen fill(String label, String text) {
        Locator field = field(label);
        boolean sealed = Boolean.TRUE.equals(field.evaluate(SEALED));
        hand.fill(field, sealed ? Typed.sealed(text) : text);
        return this;
    }

    public Screen date(String label, LocalDate date) {
        hand.date(field(label), date.toString());
        return this;
    }

    public Screen time(String label, LocalTime time) {
        hand.time(field(label), time.toString());
        return this;
    }

    /** Ticks the box with this label. */
    public Screen tick(String label) {
        hand.tick(box(label));
        return this;
    }

    public Screen untick(String label) {
        hand.untick(box(label));
        return this;
    }

    private Locator box(String label) {
        return page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(label));
    }

    /** Chooses this file in the field with this label. */
    public Screen upload(String label, FilePayload file) {
        hand.upload(field(label), file);
        return this;
    }

    /** Chooses an answer to a question with radio buttons. */
    public Screen choose(String question, String answer) {
        hand.choose(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(question))
                .getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true)));
        return this;
    }

    public Screen select(String label, String answer) {
        hand.select(field(label), answer);
        return this;
    }

    /** Selects the first answer, whatever it says. */
    public Screen selectFirst(String label) {
        return select(label, field(label).locator("option").nth(1).innerText());
    }

    /** Reaches the link to a document, and gets what it leads to. */
    public APIResponse document(String label) {
        hand.reach(link(label));
        return page.request().get(link(label).getAttribute("href"));
    }

    /** The words stand on the page, in sight. */
    public Screen sees(String words) {
        assertThat(text()).containsIgnoringWhitespaces(words);
        return this;
    }

    public Screen seesNot(String words) {
        assertThat(text()).doesNotContain(words);
        return this;
    }

    /** The heading of the page. */
    public Screen isAt(String title) {
        assertThat(page.locator("h1").innerText()).isEqualTo(title);
        return this;
    }

    /** The error summary names this, and its link lands on the field. */
    public Screen seesError(String words) {
        Locator summary = page.locator("#error-summary");
        assertThat(summary.innerText()).contains(words);
        return this;
    }

    /** Follows the error of the summary to its field. */
    public Screen toField(String error) {
        Locator link = page.locator("#error-summary a").filter(new Locator.FilterOptions().setHasText(error));
        String field = link.getAttribute("href").substring(1);
        hand.press(link);
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo(field);
        return this;
    }

    /** Photographed for the README, when its pictures are made anew ({@code ./maatwerk pictures}). */
    public Screen pictured(String name) {
        if (Boolean.getBoolean("docs.write")) {
            page.evaluate("document.activeElement.blur()");
            Path picture = Path.of("docs", "pictures", name + ".png");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(picture));
        }
        return this;
    }

    /** What stands in the field now. */
    public String valueOf(String label) {
        return Typed.without(field(label).inputValue());
    }

    /** The number of the file this page is about, from its address. */
    public String caseNumber() {
        var found = Pattern.compile("case=([A-Z]+-\\d+-\\d+)").matcher(page.url());
        assertThat(found.find()).as("a case number in %s", page.url()).isTrue();
        return found.group(1);
    }

    /** The last number of this kind on the page, for instance {@code ORD} for that of an order. */
    public String number(String kind) {
        var all = Pattern.compile(kind + "-\\d+-\\d+").matcher(text()).results().toList();
        assertThat(all).as("a number %s on %s", kind, page.url()).isNotEmpty();
        return all.get(all.size() - 1).group();
    }

    /** The page that is shown is right; see {@link PageCheck} and, by keyboard, {@link TabWalk}. */
    public Screen check() {
        check.run();
        hand.meet(page);
        return this;
    }

    public String text() {
        return page.locator("body").innerText().replace('\u00a0', ' ');
    }

    public Locator button(String label) {
        return named(AriaRole.BUTTON, label);
    }

    public Locator link(String label) {
        return named(AriaRole.LINK, label);
    }

    /** A control, not the section that carries the same word. */
    public Locator field(String label) {
        return exactIfAny(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)), page.getByLabel(label))
                .first();
    }

    private Locator named(AriaRole role, String label) {
        return exactIfAny(
                        page.getByRole(
                                role, new Page.GetByRoleOptions().setName(label).setExact(true)),
                        page.getByRole(role, new Page.GetByRoleOptions().setName(label)))
                .first();
    }

    private Locator exactIfAny(Locator exact, Locator loose) {
        Locator control = page.locator("input, select, textarea, button, a");
        return exact.and(control).count() > 0 ? exact.and(control) : loose.and(control);
    }

    @Override
    public void close() {
        page.context().close();
    }
}
