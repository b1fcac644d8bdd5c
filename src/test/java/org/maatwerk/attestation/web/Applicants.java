package org.maatwerk.attestation.web;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.maatwerk.testing.DemoPerson;
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
        Set<String> busy = Offices.holders();
        return DemoPerson.all().stream()
                .filter(person -> !busy.contains(person.email()))
                .filter(person -> person.organisation().equals(organisation) && person.stays())
                .filter(person -> Integer.parseInt(person.number()) >= FIRST_WITHOUT_A_ROLE)
                .map(person -> new Applicant(person.name(), person.email()))
                .toList();
    }
}
