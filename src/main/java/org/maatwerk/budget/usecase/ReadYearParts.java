package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.usecase.YearPartVerdict.ABOVE_FREE;
import static org.maatwerk.budget.usecase.YearPartVerdict.CAN;
import static org.maatwerk.budget.usecase.YearPartVerdict.CLOSED;
import static org.maatwerk.budget.usecase.YearPartVerdict.ENDED;
import static org.maatwerk.budget.usecase.YearPartVerdict.NO_LINE;
import static org.maatwerk.budget.usecase.YearPartVerdict.RESERVED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.YearPart;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;

/** What was promised of later years, and what would come of reserving it; nothing is done yet (T7). */
@ApplicationScoped
@Transactional
public class ReadYearParts {

    static final String STEM = "reserve-year";

    @Inject
    TomAnswerDoor door;

    @Inject
    YearShelf shelf;

    @Inject
    People people;

    /**
     * By year: all that is not reserved yet, as it is on no line so far.
     *
     * @throws NotFound when the actor holds no budget today
     */
    public List<PromisedYear> promised(PersonId actor) {
        door.admit(actor);
        Map<Integer, List<YearPart>> years = shelf.planned().stream()
                .collect(Collectors.groupingBy(YearPart::year, TreeMap::new, Collectors.toList()));
        Set<BudgetLineKey> there = there(years.values());
        return years.entrySet().stream()
                .map(year -> promised(actor, year.getKey(), year.getValue(), there))
                .toList();
    }

    private Set<BudgetLineKey> there(Collection<List<YearPart>> years) {
        return years.stream()
                .flatMap(List::stream)
                .map(YearPart::line)
                .distinct()
                .filter(line -> shelf.lineOf(line).there())
                .collect(Collectors.toSet());
    }

    private PromisedYear promised(PersonId actor, int year, List<YearPart> parts, Set<BudgetLineKey> there) {
        Map<BudgetLineKey, List<YearPart>> lines = parts.stream()
                .collect(Collectors.groupingBy(
                        YearPart::line, () -> new TreeMap<>(ReadYearParts::byName), Collectors.toList()));
        return new PromisedYear(
                year,
                lines.entrySet().stream()
                        .map(line -> new PromisedYear.Line(
                                line.getKey(), line.getValue().size(), sum(line.getValue())))
                        .toList(),
                parts.stream()
                        .filter(part -> there.contains(part.line()))
                        .filter(part -> door.find(actor, part.request()).isPresent())
                        .count());
    }

    private static int byName(BudgetLineKey one, BudgetLineKey other) {
        return one.toString().compareTo(other.toString());
    }

    private static Money sum(List<YearPart> parts) {
        return parts.stream().map(part -> part.price().gross()).reduce(Money.ZERO, Money::plus);
    }

    /**
     * Of one year, in the order in which they are reserved; only what the reader may know of (A13).
     *
     * @throws NotFound when the actor holds no budget today
     */
    public List<YearPartLine> of(PersonId actor, int year) {
        door.admit(actor);
        Map<BudgetLineKey, YearLine> standing = new HashMap<>();
        List<YearPartLine> lines = new ArrayList<>();
        for (YearPart part : shelf.of(year)) {
            Optional<TomRequest> request = door.find(actor, part.request());
            request.ifPresent(known -> lines.add(line(known, part, standing)));
        }
        return lines;
    }

    private YearPartLine line(TomRequest request, YearPart part, Map<BudgetLineKey, YearLine> standing) {
        YearLine before = standing.computeIfAbsent(part.line(), shelf::lineOf);
        YearLine after = before.without(part.price().gross());
        YearPartVerdict verdict = verdict(part, after);
        standing.put(part.line(), verdict == CAN ? after : before);
        return new YearPartLine(
                part.request(),
                people.organisation(request.organisation()).name(),
                part.line(),
                part.price().gross(),
                standing.get(part.line()).free(),
                verdict);
    }

    private static YearPartVerdict verdict(YearPart part, YearLine after) {
        if (!part.isPlanned()) {
            return part.isReserved() ? RESERVED : ENDED;
        }
        if (!after.there()) {
            return NO_LINE;
        }
        if (after.closed()) {
            return CLOSED;
        }
        return after.free().isNegative() ? ABOVE_FREE : CAN;
    }
}
