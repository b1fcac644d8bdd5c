package org.maatwerk.people.usecase;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.Person;

/**
 * Whom a whole file speaks for: the government delivers one for all its entities, a company one for its own people.
 * A list of doctors therefore never ends a civil servant, and the other way round.
 */
class FeedScope {

    private final KnownPersons known;
    private final Set<OrganisationKey> companies = new HashSet<>();
    private boolean government;

    FeedScope(KnownPersons known, List<FeedLine> lines) {
        this.known = known;
        for (FeedLine line : lines) {
            OrganisationKey organisation = line.details().organisation();
            if (known.isOfGovernment(organisation)) {
                government = true;
            } else {
                companies.add(organisation);
            }
        }
    }

    boolean covers(Person person) {
        return known.isOfGovernment(person.organisation()) ? government : companies.contains(person.organisation());
    }

    /** The covered people whose employment runs or is to come. */
    List<Person> openOn(LocalDate today) {
        return known.all().stream()
                .filter(person -> person.isOpenOn(today) && covers(person))
                .toList();
    }
}
