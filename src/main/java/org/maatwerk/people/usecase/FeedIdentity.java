package org.maatwerk.people.usecase;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.maatwerk.people.FeedProblem;
import org.maatwerk.people.Person;

/** Whether a line of the personnel feed can be trusted to mean who it seems to mean. */
class FeedIdentity {

    private final KnownPersons known;
    private final FeedFile file;
    private final FeedScope scope;
    private final boolean whole;
    private final Map<String, Person> addresses = new HashMap<>();

    FeedIdentity(KnownPersons known, FeedFile file, FeedScope scope, boolean whole, LocalDate today) {
        this.known = known;
        this.file = file;
        this.scope = scope;
        this.whole = whole;
        known.all().stream()
                .filter(person -> person.isOpenOn(today))
                .forEach(person -> addresses.put(KnownPersons.lower(person.email()), person));
    }

    /** Null when there is none. */
    FeedProblem problemOf(FeedLine line) {
        Optional<Person> meant = known.meantBy(line);
        if (meant.isPresent() && isOtherKind(meant.get(), line)) {
            return FeedProblem.STAFF_NUMBER_TAKEN;
        }
        Person holder = addresses.get(KnownPersons.lower(line.details().email()));
        boolean ofSomebodyElse = holder != null && !meant.filter(holder::equals).isPresent();
        return ofSomebodyElse && keepsAddress(holder, line) ? FeedProblem.EMAIL_TAKEN : null;
    }

    /** A number of a company's own may not turn its people into civil servants. */
    private boolean isOtherKind(Person person, FeedLine line) {
        return known.isOfGovernment(person.organisation())
                != known.isOfGovernment(line.details().organisation());
    }

    /** The holder gives the address up by leaving in this file, or by standing in it with another one. */
    private boolean keepsAddress(Person holder, FeedLine line) {
        boolean standsInFile =
                holder.staffNumber() != null && file.named().contains(KnownPersons.lower(holder.staffNumber()));
        boolean leaves = whole && scope.covers(holder) && line.staffNumber() != null;
        return !standsInFile && !leaves;
    }
}
