package org.maatwerk.attestation.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.maatwerk.testing.Offices;

/** Staff members of the demo's feed who have no part in any other story; everybody plays one story. */
final class Applicants {

    /** An organisation whose people go to the prevention service of Hannah Maes and Luc Goossens. */
    private static final String ORGANISATION = "OVO900020";

    private static final int FIRST_WITHOUT_A_ROLE = 100300;
    private static final Iterator<Applicant> NEXT = readFeed(ORGANISATION).iterator();

    private Applicants() {}

    /** @param email the account they sign in with */
    record Applicant(String name, String email) {}

    static synchronized Applicant next() {
        return NEXT.next();
    }

    /** Somebody of another organisation, by its key. */
    static Applicant of(String organisation) {
        return readFeed(organisation).get(0);
    }

    private static List<Applicant> readFeed(String organisation) {
        try (InputStream feed = Applicants.class.getResourceAsStream("/demo/personnel-feed.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(feed, StandardCharsets.UTF_8))) {
            Set<String> busy = Offices.holders();
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .filter(fields -> !busy.contains(fields[3]) && !fields[0].isEmpty())
                    .filter(fields -> fields[4].equals(organisation) && fields[12].isEmpty())
                    .filter(fields -> Integer.parseInt(fields[0]) >= FIRST_WITHOUT_A_ROLE)
                    .map(fields -> new Applicant(fields[1] + " " + fields[2], fields[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
