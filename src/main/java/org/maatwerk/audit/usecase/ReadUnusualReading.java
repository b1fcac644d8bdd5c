package org.maatwerk.audit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.audit.AccessLog;
import org.maatwerk.audit.AccessLogEntry;
import org.maatwerk.audit.NotedAccess;
import org.maatwerk.audit.OddityLimits;
import org.maatwerk.audit.ReadingPatterns;
import org.maatwerk.audit.UnusualReading;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.PersonView;

/** The data protection officer sees reading that asks for a question, each with its reason. */
@ApplicationScoped
@Transactional
public class ReadUnusualReading {

    /** How far back it is looked what is usual for a reader. */
    private static final Period HISTORY = Period.ofDays(90);

    @Inject
    OfficerDoor door;

    @Inject
    AccessLog log;

    @Inject
    OddityLimits limits;

    @Inject
    Attestations attestations;

    /** @param until the last day that is looked at */
    public List<UnusualLine> between(PersonId actor, LocalDate from, LocalDate until) {
        door.admit(actor);
        Map<CaseNumber, Optional<LocalDate>> ends = new HashMap<>();
        Map<PersonId, Optional<PersonView>> known = new HashMap<>();
        ReadingPatterns patterns = new ReadingPatterns(
                limits,
                file -> ends.computeIfAbsent(file, this::closedOn).orElse(null),
                (one, other) -> closeBy(person(one, known), person(other, known)));
        return patterns.in(log(from, until.plusDays(1)), log(from.minus(HISTORY), from)).stream()
                .map(this::line)
                .toList();
    }

    private List<NotedAccess> log(LocalDate from, LocalDate until) {
        return log.between(start(from), start(until)).stream()
                .map(AccessLogEntry::noted)
                .toList();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(limits.zone()).toInstant();
    }

    /** A file that is not an attestation has no end that is known here. */
    private Optional<LocalDate> closedOn(CaseNumber file) {
        try {
            return Optional.ofNullable(attestations.of(file).closedOn());
        } catch (NotFound anotherKindOfFile) {
            return Optional.empty();
        }
    }

    private Optional<PersonView> person(PersonId person, Map<PersonId, Optional<PersonView>> known) {
        return known.computeIfAbsent(person, door::find);
    }

    private static boolean closeBy(Optional<PersonView> one, Optional<PersonView> other) {
        return one.isPresent()
                && other.isPresent()
                && (one.get().organisation().equals(other.get().organisation())
                        || one.get().building() != null
                                && !one.get().building().isEmpty()
                                && one.get().building().equals(other.get().building()));
    }

    private UnusualLine line(UnusualReading reading) {
        return new UnusualLine(
                reading.oddity(),
                reading.reader(),
                door.nameOf(reading.reader()),
                reading.day(),
                reading.caseNumber(),
                reading.files());
    }
}
