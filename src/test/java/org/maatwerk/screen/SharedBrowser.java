package org.maatwerk.screen;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maatwerk.testing.PackagedServer;

/** One browser for all tests of the JVM, and who is already signed in where. */
final class SharedBrowser {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Map<String, String> SIGNED_IN = new HashMap<>();
    private static Browser browser;

    private SharedBrowser() {}

    /** A tab of a browser that knows nobody. */
    static Page stranger(PackagedServer server, boolean withScript) {
        return context(server, null, withScript).newPage();
    }

    /** A tab in which this demo account is signed in. */
    static Page signedIn(PackagedServer server, String account, boolean withScript) {
        String key = server.url() + " " + account;
        String state = SIGNED_IN.computeIfAbsent(key, ignored -> signIn(server, account));
        return context(server, state, withScript).newPage();
    }

    /** After a restart of the server nobody is signed in any more. */
    static void forgetWhoIsSignedIn() {
        SIGNED_IN.clear();
    }

    private static String signIn(PackagedServer server, String account) {
        try (BrowserContext context = context(server, null, true)) {
            Page page = context.newPage();
            page.navigate("/shell/sign-in.xhtml");
            page.getByLabel("E-mailadres van je werk").fill(account);
            page.getByLabel("Wachtwoord").fill("maatwerk");
            page.locator("#enter").click();
            page.waitForURL(url -> !url.contains("/shell/sign-in"));
            return context.storageState();
        }
    }

    private static BrowserContext context(PackagedServer server, String state, boolean withScript) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setBaseURL(server.url())
                .setLocale("nl-BE")
                .setTimezoneId("Europe/Brussels")
                .setJavaScriptEnabled(withScript)
                .setViewportSize(Widths.WIDE, Widths.HEIGHT);
        if (state != null) {
            options.setStorageState(state);
        }
        BrowserContext context = browser().newContext(options);
        context.setDefaultTimeout(60_000);
        return context;
    }

    private static synchronized Browser browser() {
        if (browser == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of("/usr/bin/chromium-headless-shell"))
                            .setArgs(QUIET));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }
}
