package org.maatwerk.protocol.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.maatwerk.testing.Offices;

/** Staff members of the demo's feed who have no part in any other story, with their managers. */
final class Team {

    /** An entity with two HR officers, of which no other story takes people. */
    private static final String ORGANISATION = "OVO900010";

    private static final int MANAGER = 5;
    private static final int END = 12;
    private static final String HEADER = "staff_number;first_name;last_name;email;organisation;manager;building;level;"
            + "statute;birth_date;sex;start;end";
    private static final int FIRST_WITHOUT_A_ROLE = 100300;
    private static final Iterator<Member> NEXT = read().iterator();

    private Team() {}

    /** @param line in the personnel feed */
    record Member(String name, String email, String manager, List<String> line) {

        /** The file by which they report to somebody else from today on (X8). */
        String underOther(Member boss) {
            List<String> moved = new ArrayList<>(line);
            moved.set(MANAGER, boss.line.get(0));
            return String.join("\n", HEADER, String.join(";", moved), "");
        }
    }

    /** The file by which somebody with this address leaves after that day (X8). */
    static String leaving(String email, LocalDate lastDay) {
        String[] line =
                lines().stream().filter(one -> one[3].equals(email)).findFirst().orElseThrow();
        line[END] = lastDay.toString();
        return String.join("\n", HEADER, String.join(";", line), "");
    }

    /** Somebody of the same entity who has a team, and is not this one's manager. */
    static Member otherManager(Member member) {
        List<String[]> people = lines();
        Set<String> numbers = people.stream().map(one -> one[MANAGER]).collect(Collectors.toSet());
        return people.stream()
                .filter(one -> one[4].equals(ORGANISATION) && numbers.contains(one[0]))
                .filter(one -> !one[3].equals(member.manager()))
                .map(one -> new Member(one[1] + " " + one[2], one[3], null, List.of(one)))
                .findFirst()
                .orElseThrow();
    }

    static synchronized Member next() {
        return NEXT.next();
    }

    private static List<Member> read() {
        List<String[]> people = lines();
        Set<String> managers = people.stream().map(one -> one[MANAGER]).collect(Collectors.toSet());
        Map<String, String> emails = people.stream().collect(Collectors.toMap(one -> one[0], one -> one[3]));
        Set<String> busy = Offices.holders();
        return people.stream()
                .filter(one -> !busy.contains(one[3]) && !managers.contains(one[0]))
                .filter(one -> one[4].equals(ORGANISATION) && one[END].isEmpty())
                .filter(one -> Integer.parseInt(one[0]) >= FIRST_WITHOUT_A_ROLE)
                .filter(one -> emails.containsKey(one[MANAGER]))
                .map(one -> new Member(one[1] + " " + one[2], one[3], emails.get(one[MANAGER]), List.of(one)))
                .toList();
    }

    private static List<String[]> lines() {
        try (InputStream feed = Team.class.getResourceAsStream("/demo/personnel-feed.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(feed, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(";", -1)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
