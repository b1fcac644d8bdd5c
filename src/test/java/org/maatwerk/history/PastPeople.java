package org.maatwerk.history;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maatwerk.protocol.web.PastProtocol.Parties;
import org.maatwerk.testing.DemoPerson;
import org.maatwerk.testing.Offices;

/** Those of the demo who worked in its entities in all the years that are replayed. */
final class PastPeople {

    private static final String BEFORE = "2014";

    private final Map<String, DemoPerson> byNumber;
    private final Map<String, DemoPerson> officers = new LinkedHashMap<>();
    private final Iterator<Parties> next;

    PastPeople() {
        List<DemoPerson> people = DemoPerson.all().stream()
                .filter(person -> person.start().compareTo(BEFORE) < 0 && person.stays())
                .toList();
        byNumber = people.stream().collect(Collectors.toMap(DemoPerson::number, Function.identity()));
        Map<String, DemoPerson> byEmail =
                people.stream().collect(Collectors.toMap(DemoPerson::email, Function.identity()));
        Offices.hrOfficers().forEach((email, organisation) -> {
            if (byEmail.containsKey(email)) {
                officers.putIfAbsent(organisation, byEmail.get(email));
            }
        });
        Set<String> managers = people.stream().map(DemoPerson::manager).collect(Collectors.toSet());
        Set<String> busy = Offices.holders();
        next = people.stream()
                .filter(person -> !busy.contains(person.email()) && !managers.contains(person.number()))
                .filter(person -> officers.containsKey(person.organisation()) && byNumber.containsKey(person.manager()))
                .map(this::parties)
                .iterator();
    }

    /** Somebody who had no request yet. */
    Parties next() {
        return next.next();
    }

    /** HR officers of different entities, by e-mail address. */
    List<String> hrOfficers() {
        return officers.values().stream().map(DemoPerson::email).toList();
    }

    private Parties parties(DemoPerson person) {
        DemoPerson officer = officers.get(person.organisation());
        return new Parties(
                person.name(), person.email(), byNumber.get(person.manager()).email(), officer.email(), officer.name());
    }
}
