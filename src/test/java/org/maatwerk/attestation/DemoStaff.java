package org.maatwerk.attestation;

import java.util.stream.Stream;
import org.maatwerk.testing.DemoPerson;

/** Fictional people of the demo who have no part in any other story. */
final class DemoStaff {

    /** An entity inside the central scope. */
    private static final String ENTITY = "OVO900001";

    private DemoStaff() {}

    static Stream<String> emails() {
        return DemoPerson.all().stream()
                .filter(person -> person.organisation().equals(ENTITY) && person.stays())
                .map(DemoPerson::email);
    }
}
