package org.maatwerk.shell.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** The accounts the sign-in page proposes, one or more per role: {@code demo/accounts.csv}. */
@ApplicationScoped
class DemoList {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .get();

    private List<DemoAccount> all;

    synchronized List<DemoAccount> all() {
        if (all == null) {
            all = read();
        }
        return all;
    }

    private static List<DemoAccount> read() {
        try (InputStream in = DemoList.class.getResourceAsStream("/demo/accounts.csv")) {
            if (in == null) {
                return List.of();
            }
            return FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                    .map(row -> new DemoAccount(row.get("email"), row.get("name"), row.get("role"), row.get("about")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
