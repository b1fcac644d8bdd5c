package org.maatwerk.people.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.FeedCounts;
import org.maatwerk.people.FeedFinding;
import org.maatwerk.people.FeedProblem;
import org.maatwerk.people.Person;
import org.maatwerk.people.PersonJoined;
import org.maatwerk.people.PersonLeft;
import org.maatwerk.people.PersonMoved;

/** What a personnel feed would change, worked out without changing anything (X8). */
class FeedPlan {

    private static final int WHOLE = 100;

    private final FeedFile file;
    private final KnownPersons known;
    private final LocalDate today;
    private final List<Taken> taken = new ArrayList<>();
    private final List<FeedFinding> findings;
    private final List<Person> open;
    private final List<Person> absent;

    /** @param person null for somebody new */
    record Taken(FeedLine line, Person person, boolean managerIsGood) {

        boolean isNew() {
            return person == null;
        }

        Person personOrNew() {
            return isNew() ? new Person(line.staffNumber(), line.details()) : person;
        }

        String managerNumber() {
            return lowerOrNull(line.managerNumber());
        }
    }

    FeedPlan(FeedFile file, boolean whole, KnownPersons known, LocalDate today) {
        this.file = file;
        this.known = known;
        this.today = today;
        this.findings = new ArrayList<>(file.findings());
        List<FeedLine> placed = file.good().stream().filter(this::isPlaced).toList();
        FeedScope scope = new FeedScope(known, placed);
        this.open = scope.openOn(today);
        FeedIdentity identity = new FeedIdentity(known, file, scope, whole, today);
        List<FeedLine> sure =
                placed.stream().filter(line -> isSure(line, identity)).toList();
        Set<String> numbers = sure.stream()
                .map(FeedLine::staffNumber)
                .filter(Objects::nonNull)
                .map(KnownPersons::lower)
                .collect(Collectors.toSet());
        sure.forEach(
                line -> taken.add(new Taken(line, known.meantBy(line).orElse(null), managerIsGood(line, numbers))));
        this.absent = whole ? missing(sure) : List.of();
    }

    private boolean isPlaced(FeedLine line) {
        return report(line, known.knows(line.details().organisation()) ? null : FeedProblem.ORGANISATION_UNKNOWN);
    }

    private boolean isSure(FeedLine line, FeedIdentity identity) {
        return report(line, identity.problemOf(line));
    }

    private boolean managerIsGood(FeedLine line, Set<String> numbersInFile) {
        String manager = line.managerNumber();
        if (manager == null) {
            return true;
        }
        if (manager.equalsIgnoreCase(line.staffNumber())) {
            return report(line, FeedProblem.OWN_MANAGER);
        }
        boolean somebody = known.hasNumber(manager) || numbersInFile.contains(KnownPersons.lower(manager));
        return report(line, somebody ? null : FeedProblem.MANAGER_UNKNOWN);
    }

    private boolean report(FeedLine line, FeedProblem problem) {
        if (problem != null) {
            findings.add(new FeedFinding(line.number(), problem));
        }
        return problem == null;
    }

    /** Who is not named; a name on a line that could not be taken counts as named. */
    private List<Person> missing(List<FeedLine> sure) {
        Set<Person> found = new HashSet<>();
        Set<String> addresses = new HashSet<>();
        sure.forEach(line -> {
            known.meantBy(line).ifPresent(found::add);
            addresses.add(KnownPersons.lower(line.details().email()));
        });
        return open.stream()
                .filter(person -> !found.contains(person))
                .filter(person -> !isNamed(person.staffNumber()))
                .filter(person -> !isNamed(person.email()) || addresses.contains(KnownPersons.lower(person.email())))
                .toList();
    }

    private boolean isNamed(String numberOrAddress) {
        return numberOrAddress != null && file.named().contains(KnownPersons.lower(numberOrAddress));
    }

    List<Taken> taken() {
        return taken;
    }

    /** The ids of everybody, known or just kept, by staff number. */
    Map<String, PersonId> numbersOf(Collection<Person> kept) {
        Map<String, PersonId> numbers = new HashMap<>();
        Stream.concat(known.all().stream(), kept.stream())
                .filter(person -> person.staffNumber() != null)
                .forEach(person -> numbers.put(KnownPersons.lower(person.staffNumber()), person.id()));
        return numbers;
    }

    List<Person> absent() {
        return absent;
    }

    List<FeedFinding> findings() {
        return findings.stream()
                .sorted(Comparator.comparingInt(FeedFinding::line))
                .toList();
    }

    /** Whether it would end more than so many percent of the employments that it speaks for. */
    boolean endsMoreThan(int percent) {
        long ending = absent.size()
                + taken.stream()
                        .filter(one -> !one.isNew())
                        .filter(one -> one.person().endsSooner(one.line().details(), today))
                        .count();
        return ending * WHOLE > (long) percent * open.size();
    }

    FeedCounts counts() {
        int created = (int) taken.stream().filter(Taken::isNew).count();
        List<Object> facts = taken.stream()
                .filter(one -> !one.isNew())
                .flatMap(one -> one.person().whatChanges(one.line().details(), today).stream())
                .toList();
        return new FeedCounts(
                file.lines(),
                created + count(facts, PersonJoined.class),
                count(facts, PersonMoved.class),
                absent.size() + count(facts, PersonLeft.class),
                (int) taken.stream().filter(this::hasOtherManager).count(),
                (int) taken.stream().filter(this::hasOtherDetails).count());
    }

    private static int count(List<Object> facts, Class<?> kind) {
        return (int) facts.stream().filter(kind::isInstance).count();
    }

    private boolean hasOtherManager(Taken one) {
        return !one.isNew()
                && one.managerIsGood()
                && !Objects.equals(
                        lowerOrNull(known.managerNumberOf(one.person())),
                        lowerOrNull(one.line().managerNumber()));
    }

    private boolean hasOtherDetails(Taken one) {
        return !one.isNew()
                && one.person().differsFrom(one.line().staffNumber(), one.line().details());
    }

    private static String lowerOrNull(String text) {
        return Optional.ofNullable(text).map(KnownPersons::lower).orElse(null);
    }
}
