package org.maatwerk.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** What somebody who has just started Maatwerk needs to know, and nothing else. */
final class Banner {

    private static final String ACCOUNTS = "ROOT.war/WEB-INF/classes/demo/accounts.csv";

    /** Of the demo's own door; it protects nothing. */
    private static final String PASSWORD = "maatwerk";

    /** Address, name, role, and what they do in two languages. */
    private static final int COLUMNS = 5;

    private final Settings settings;
    private final DataFolder data;
    private final Path home;

    Banner(Settings settings, DataFolder data, Path home) {
        this.settings = settings;
        this.data = data;
        this.home = home;
    }

    String text(String url) throws IOException {
        StringBuilder text = new StringBuilder();
        line(text, "");
        line(text, "  Maatwerk is open:  " + url);
        line(text, "");
        if (settings.isDemo()) {
            signIns(text);
        }
        line(text, "  Data    " + data.path());
        line(text, "  Log     " + (settings.logsToConsole() ? "here" : data.log()));
        line(text, "  Stop    Ctrl-C; the next start goes on with every open file");
        if (settings.isDemo()) {
            line(text, "  Reset   ./maatwerk reset");
        }
        line(text, "");
        return text.toString();
    }

    /** One account per role; the sign-in page offers them all. */
    private void signIns(StringBuilder text) throws IOException {
        Path accounts = home.resolve(ACCOUNTS);
        if (!Files.exists(accounts)) {
            return;
        }
        Set<String> shown = new HashSet<>();
        line(text, "  Fictional people, one per role; the sign-in page lets them in with one press.");
        line(text, "  Their password is " + PASSWORD + ".");
        for (String row : Files.readAllLines(accounts).stream().skip(1).toList()) {
            String[] account = row.split(";", -1);
            if (account.length == COLUMNS && shown.add(account[2])) {
                line(text, "    %-34s %s".formatted(account[4], account[0]));
            }
        }
        line(text, "");
    }

    private static void line(StringBuilder text, String words) {
        text.append(words).append(System.lineSeparator());
    }
}
