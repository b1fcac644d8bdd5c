package org.maatwerk.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What somebody who has just started Maatwerk needs to know, and nothing else. */
final class Banner {

    private static final String ACCOUNTS = "ROOT.war/WEB-INF/classes/demo/accounts.csv";

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

    /** One line per account: e-mail, name, role, and what they are, in Dutch and in English. */
    private void signIns(StringBuilder text) throws IOException {
        Path accounts = home.resolve(ACCOUNTS);
        if (!Files.exists(accounts)) {
            return;
        }
        List<String[]> rows = Files.readAllLines(accounts).stream()
                .skip(1)
                .filter(row -> !row.isBlank())
                .map(row -> row.split(";", -1))
                .toList();
        line(text, "  Fictional people to sign in as (demo):");
        for (String[] row : rows) {
            line(text, "    %-34s %s, %s".formatted(row[0], row[1], row[4]));
        }
        line(text, "");
    }

    private static void line(StringBuilder text, String words) {
        text.append(words).append(System.lineSeparator());
    }
}
