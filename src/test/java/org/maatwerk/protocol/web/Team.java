package org.maatwerk.protocol.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maatwerk.testing.DemoPerson;
import org.maatwerk.testing.Offices;

/** Staff members of the demo's feed who have no part in any other story, with their managers. */
final class Team {

    /** An entity with two HR officers, of which no other story takes people. */
    private static final String ORGANISATION = "OVO900010";

    private static final String HEADER = "staff_number;first_name;last_name;email;organisation;manager;building;level;"
            + "statute;birth_date;sex;start;end";
    private static final int FIRST_WITHOUT_A_ROLE = 100300;
    private static final Iterator<Member> NEXT = read().iterator();

    private Team() {}

    record Member(String name, String email, String manager, DemoPerson person) {

        /** The file by which they report to somebody else from today on (X8). */
        String underOther(Member boss) {
            return changed(person, DemoPerson.MANAGER, boss.person.number());
        }
    }

    /** The file by which somebody with this address leaves after that day (X8). */
    static String leaving(String email, LocalDate lastDay) {
        DemoPerson leaver = DemoPerson.all().stream()
                .filter(person -> person.email().equals(email))
                .findFirst()
                .orElseThrow();
        return changed(leaver, DemoPerson.END, lastDay.toString());
    }

    private static String changed(DemoPerson person, int field, String value) {
        List<String> line = new ArrayList<>(person.fields());
        line.set(field, value);
        return String.join("\n", HEADER, String.join(";", line), "");
    }

    /** Somebody of the same entity who has a team, and is not this one's manager. */
    static Member otherManager(Member member) {
        List<DemoPerson> people = DemoPerson.all();
        Set<String> managers = managers(people);
        return people.stream()
                .filter(person -> person.organisation().equals(ORGANISATION) && managers.contains(person.number()))
                .filter(person -> !person.email().equals(member.manager()))
                .map(person -> new Member(person.name(), person.email(), null, person))
                .findFirst()
                .orElseThrow();
    }

    static synchronized Member next() {
        return NEXT.next();
    }

    private static List<Member> read() {
        List<DemoPerson> people = DemoPerson.all();
        Set<String> managers = managers(people);
        Map<String, String> emails = people.stream().collect(Collectors.toMap(DemoPerson::number, DemoPerson::email));
        Set<String> busy = Offices.holders();
        return people.stream()
                .filter(person -> !busy.contains(person.email()) && !managers.contains(person.number()))
                .filter(person -> person.organisation().equals(ORGANISATION) && person.stays())
                .filter(person -> Integer.parseInt(person.number()) >= FIRST_WITHOUT_A_ROLE)
                .filter(person -> emails.containsKey(person.manager()))
                .map(person -> new Member(person.name(), person.email(), emails.get(person.manager()), person))
                .toList();
    }

    private static Set<String> managers(List<DemoPerson> people) {
        return people.stream().map(DemoPerson::manager).collect(Collectors.toSet());
    }
}
