package org.maatwerk.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The program: Maatwerk runs, or says in one line why it does not and ends. */
public final class Maatwerk {

    /** The command of the container's health check. */
    private static final String IS_READY = "is-ready";

    private final Settings settings;
    private final DataFolder data;
    private final HouseCheck check;
    private final Path home;

    private Maatwerk(Settings settings, Path home) {
        this.settings = settings;
        this.home = home;
        data = new DataFolder(settings.data());
        check = new HouseCheck(settings, data);
    }

    public static void main(String[] words) {
        Logs.silence();
        try {
            Maatwerk maatwerk = new Maatwerk(Settings.of(System.getenv()), home());
            if (words.length > 0) {
                maatwerk.answer(words);
            } else {
                maatwerk.start();
            }
        } catch (CannotStart e) {
            Logger.getLogger(Maatwerk.class.getName()).log(Level.SEVERE, e.getMessage(), e.getCause());
            end(e.getMessage());
        } catch (IOException | RuntimeException e) {
            Logger.getLogger(Maatwerk.class.getName()).log(Level.SEVERE, "unexpected", e);
            end("Maatwerk did not start: %s. Please report this, with the log.".formatted(e));
        }
    }

    private void start() throws CannotStart, IOException {
        data.take();
        Logs.into(settings, data);
        new ProductionPromises(settings).areKept();
        check.portIsFree();
        new DatabaseProbe(settings, home.resolve("ROOT.war/WEB-INF/lib")).ask();
        new Server(settings, data, home).boot();
        check.everythingAnswers();
        Console.say(new Banner(settings, data, home).text(check.url()));
    }

    /** A command instead of a start: nothing is listened on, and the exit code is its answer. */
    private void answer(String[] words) throws CannotStart {
        int code = IS_READY.equals(words[0]) ? (check.isReady() ? 0 : 1) : new Command(settings, home).run(words);
        Console.output().flush();
        Runtime.getRuntime().halt(code);
    }

    /** At once and for good: a server that boots half must not stay up and answer 404. */
    private static void end(String line) {
        Console.complain(line);
        Runtime.getRuntime().halt(1);
    }

    private static Path home() {
        try {
            return Path.of(Maatwerk.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
