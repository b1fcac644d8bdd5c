package org.maatwerk.screen;

import com.microsoft.playwright.Page;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.maatwerk.testing.PackagedServer;

/** The base of every {@code *ScreenIT}: {@code as("an.peeters@…").open("/…").press("…")}. */
public abstract class ScreenTest {

    private final List<Screen> screens = new ArrayList<>();
    private String name;
    private boolean money;
    private PackagedServer own;

    @BeforeEach
    void begin(TestInfo test) {
        Method story = test.getTestMethod().orElseThrow();
        name = getClass().getSimpleName() + "-" + story.getName();
        money = getClass().isAnnotationPresent(MoneyServer.class) || story.isAnnotationPresent(MoneyServer.class);
        if (getClass().isAnnotationPresent(OwnServer.class)) {
            own = PackagedServer.onEmbedded().start();
        }
    }

    @AfterEach
    void end() {
        screens.forEach(Screen::close);
        if (own != null) {
            own.close();
        }
    }

    /** The server that is driven: one for all tests, unless {@link OwnServer} or {@link MoneyServer} says otherwise. */
    protected PackagedServer server() {
        if (own != null) {
            return own;
        }
        return money ? PackagedServer.money() : PackagedServer.shared();
    }

    /**
     * The {@link OwnServer} stops, and starts again when so much time has passed.
     *
     * @param time since today, as {@code P370D}
     */
    protected void startAgainAfter(String time) {
        own.stop();
        own.with(Map.of("MAATWERK_CLOCK_OFFSET", time)).start();
        SharedBrowser.forgetWhoIsSignedIn();
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

    private Screen open(Screen screen) {
        screens.add(screen);
        return screen.open("/");
    }
}
