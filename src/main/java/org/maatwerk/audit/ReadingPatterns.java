package org.maatwerk.audit;

import static java.util.stream.Collectors.averagingLong;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/**
 * Finds unusual reading in the access log (leespatronen), from who opened what and when alone: it never knows what stands
 * in a file. The own visits of the person whom a file is about are never unusual.
 */
public final class ReadingPatterns {

    /** Who has a part in a protocol because they work with the person: nearness says nothing there. */
    private static final Set<Relation> FROM_NEARBY =
            EnumSet.of(Relation.LINE_MANAGER, Relation.HR_OFFICER, Relation.HEAD_OF_ENTITY);

    private final OddityLimits limits;
    private final Function<CaseNumber, LocalDate> closedOn;
    private final BiPredicate<PersonId, PersonId> closeBy;

    /**
     * @param closedOn the day on which a file ended, or null
     * @param closeBy whether two people are of one organisation or building
     */
    public ReadingPatterns(
            OddityLimits limits, Function<CaseNumber, LocalDate> closedOn, BiPredicate<PersonId, PersonId> closeBy) {
        this.limits = limits;
        this.closedOn = closedOn;
        this.closeBy = closeBy;
    }

    /**
     * @param history what the same readers did before, to know what is usual
     * @return newest day first
     */
    public List<UnusualReading> in(List<NotedAccess> period, List<NotedAccess> history) {
        List<NotedAccess> byOthers = period.stream()
                .filter(access -> !access.actor().equals(access.subject()))
                .toList();
        Set<String> worked = Stream.concat(period.stream(), history.stream())
                .filter(NotedAccess::written)
                .map(ReadingPatterns::readerAndFile)
                .collect(Collectors.toCollection(HashSet::new));
        return Stream.of(
                        manyFiles(byOthers, history),
                        those(Oddity.OUTSIDE_HOURS, byOthers, access -> limits.isOutsideHours(access.at())),
                        those(Oddity.AFTER_THE_END, byOthers, this::isAfterTheEnd),
                        those(
                                Oddity.CLOSE_BY,
                                byOthers,
                                access -> !FROM_NEARBY.contains(access.relation())
                                        && !worked.contains(readerAndFile(access))
                                        && closeBy.test(access.actor(), access.subject())))
                .flatMap(found -> found)
                .sorted(Comparator.comparing(UnusualReading::day)
                        .reversed()
                        .thenComparing(UnusualReading::oddity)
                        .thenComparing(UnusualReading::reader))
                .toList();
    }

    private Stream<UnusualReading> manyFiles(List<NotedAccess> accesses, List<NotedAccess> history) {
        Map<PersonId, Double> usual = filesByDay(history).entrySet().stream()
                .collect(groupingBy(each -> each.getKey().reader(), averagingLong(each -> each.getValue())));
        return filesByDay(accesses).entrySet().stream()
                .filter(each -> limits.isMany(
                        each.getValue(), usual.getOrDefault(each.getKey().reader(), 0.0)))
                .map(each -> new UnusualReading(
                        Oddity.MANY_FILES, each.getKey().reader(), each.getKey().day(), null, each.getValue()));
    }

    private Map<ReaderDay, Long> filesByDay(List<NotedAccess> accesses) {
        return accesses.stream()
                .collect(groupingBy(
                        access -> new ReaderDay(access.actor(), limits.dayOf(access.at())),
                        mapping(NotedAccess::caseNumber, collectingAndThen(toSet(), files -> (long) files.size()))));
    }

    private Stream<UnusualReading> those(Oddity oddity, List<NotedAccess> accesses, Predicate<NotedAccess> odd) {
        return accesses.stream()
                .filter(odd)
                .map(access ->
                        new UnusualReading(oddity, access.actor(), limits.dayOf(access.at()), access.caseNumber(), 1))
                .distinct();
    }

    private boolean isAfterTheEnd(NotedAccess access) {
        LocalDate end = closedOn.apply(access.caseNumber());
        return end != null && !access.written() && limits.dayOf(access.at()).isAfter(end);
    }

    private static String readerAndFile(NotedAccess access) {
        return access.actor() + " " + access.caseNumber();
    }

    private record ReaderDay(PersonId reader, LocalDate day) {}
}
