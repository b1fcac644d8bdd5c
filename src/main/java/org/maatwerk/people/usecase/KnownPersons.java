package org.maatwerk.people.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Organisation;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.Person;

/** Everybody and every organisation known before a personnel feed, by what its lines call them. */
class KnownPersons {

    private final List<Person> all;
    private final Map<String, Person> byNumber = new HashMap<>();
    private final Map<PersonId, String> numbers = new HashMap<>();
    private final Map<String, Person> withoutNumber = new HashMap<>();
    private final Map<OrganisationKey, Organisation> organisations = new HashMap<>();

    KnownPersons(List<Person> all, List<Organisation> organisations) {
        this.all = all;
        organisations.forEach(organisation -> this.organisations.put(organisation.key(), organisation));
        for (Person person : all) {
            if (person.staffNumber() == null) {
                withoutNumber.put(lower(person.email()), person);
            } else {
                byNumber.put(lower(person.staffNumber()), person);
                numbers.put(person.id(), person.staffNumber());
            }
        }
    }

    List<Person> all() {
        return all;
    }

    /** Whom the line means: by staff number, and by e-mail address as long as somebody has no number yet. */
    Optional<Person> meantBy(FeedLine line) {
        Person numbered = line.staffNumber() == null ? null : byNumber.get(lower(line.staffNumber()));
        return Optional.ofNullable(
                numbered != null
                        ? numbered
                        : withoutNumber.get(lower(line.details().email())));
    }

    boolean hasNumber(String staffNumber) {
        return byNumber.containsKey(lower(staffNumber));
    }

    /** The staff number of the person's manager, or null. */
    String managerNumberOf(Person person) {
        PersonId manager = person.view().manager();
        return manager == null ? null : numbers.get(manager);
    }

    boolean knows(OrganisationKey organisation) {
        return organisations.containsKey(organisation);
    }

    boolean isOfGovernment(OrganisationKey organisation) {
        return organisations.get(organisation).isOfGovernment();
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
