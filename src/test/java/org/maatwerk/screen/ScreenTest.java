package org.maatwerk.screen;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.maatwerk.testing.PackagedServer;

/** The base of every {@code *ScreenIT}: {@code as("an.peeters@…").open("/…").press("…")}. */
public abstract class ScreenTest {

    private final List<Screen> screens = new ArrayList<>();
    private String name;

    @BeforeEach
    void rememberName(TestInfo test) {
        name = getClass().getSimpleName() + "-"
                + test.getTestMethod().map(java.lang.reflect.Method::getName).orElse("test");
    }

    @AfterEach
    void closeScreens() {
        screens.forEach(Screen::close);
    }

    /** The server that is driven; one for all tests unless a test needs its own. */
    protected PackagedServer server() {
        return PackagedServer.shared();
    }

    /** A browser in which this demo account is signed in; opens the home page. */
    protected Screen as(String account) {
        return open(new Screen(SharedBrowser.signedIn(server(), account, true), name, new Mouse(), true));
    }

    /** As {@link #as}, by keyboard alone. */
    protected Screen byKeyboard(String account) {
        Page page = SharedBrowser.signedIn(server(), account, true);
        return open(new Screen(page, name, new Keys(page), true));
    }

    /** As {@link #as}, with JavaScript switched off. */
    protected Screen withoutScript(String account) {
        return open(new Screen(SharedBrowser.signedIn(server(), account, false), name, new Mouse(), false));
    }

    /** As {@link #asStranger}, by keyboard alone. */
    protected Screen strangerByKeyboard() {
        Page page = SharedBrowser.stranger(server(), true);
        return open(new Screen(page, name, new Keys(page), true));
    }

    /** Nobody is signed in; opens the sign-in page. */
    protected Screen asStranger() {
        return open(new Screen(SharedBrowser.stranger(server(), true), name, new Mouse(), true));
    }

    /** A tab in which nobody is signed in, for pages of somebody else: without the checks of our own. */
    protected Page strangersTab() {
        return SharedBrowser.stranger(server(), true);
    }

    /** The server was started again: its sessions are gone, everybody signs in anew. */
    protected void afterRestart() {
        SharedBrowser.forgetWhoIsSignedIn();
    }

    private Screen open(Screen screen) {
        screens.add(screen);
        return screen.open("/");
    }
}
