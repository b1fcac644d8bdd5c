package org.maatwerk.shell.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.maatwerk.shell.Language;

/** The accounts the sign-in page proposes, one or more per role: {@code demo/accounts.csv}. */
@ApplicationScoped
class DemoList {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setDelimiter(';')
            .setTrim(true)
            .get();

    @Inject
    Language language;

    private List<CSVRecord> rows;

    synchronized List<DemoAccount> all() {
        if (rows == null) {
            rows = read();
        }
        String about = "label_" + language.getCode();
        return rows.stream()
                .map(row -> new DemoAccount(row.get("email"), row.get("name"), row.get(about)))
                .toList();
    }

    private static List<CSVRecord> read() {
        try (InputStream in = DemoList.class.getResourceAsStream("/demo/accounts.csv")) {
            return in == null
                    ? List.of()
                    : FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
