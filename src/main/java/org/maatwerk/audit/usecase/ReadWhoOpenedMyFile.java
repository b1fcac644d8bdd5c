package org.maatwerk.audit.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maatwerk.audit.AccessLog;
import org.maatwerk.audit.AccessLogEntry;
import org.maatwerk.confidentiality.Access;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;

/** The staff member sees who opened the own file (D-5, D14). Own visits are left out: they would hide the others. */
@ApplicationScoped
@Transactional
public class ReadWhoOpenedMyFile {

    /** More than anybody reads; a file is opened a few dozen times. */
    private static final int AT_MOST = 2000;

    @Inject
    AccessLog log;

    @Inject
    People people;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    /** The openings of the last year, newest first, one for each person, day and relation. */
    public List<Opening> of(PersonId actor) {
        if (!gate.allows(Set.of(Relation.STAFF_MEMBER), InformationClass.D14_ACCESS_LOG, Access.READ)) {
            throw new NotFound();
        }
        Map<Visit, List<AccessLogEntry>> visits = log
                .openedByOthers(
                        actor,
                        LocalDate.now(clock)
                                .minus(Period.ofYears(1))
                                .atStartOfDay(clock.getZone())
                                .toInstant(),
                        AT_MOST)
                .stream()
                .collect(groupingBy(this::visit, LinkedHashMap::new, toList()));
        return visits.entrySet().stream()
                .map(visit -> opening(visit.getKey(), visit.getValue()))
                .toList();
    }

    private Visit visit(AccessLogEntry entry) {
        return new Visit(
                entry.caseNumber(), entry.at().atZone(clock.getZone()).toLocalDate(), entry.actor(), entry.relation());
    }

    private Opening opening(Visit visit, List<AccessLogEntry> entries) {
        return new Opening(
                visit.caseNumber(),
                entries.get(0).at(),
                people.find(visit.actor()).map(PersonView::name).orElse(""),
                visit.relation(),
                entries.stream().anyMatch(AccessLogEntry::written),
                entries.stream()
                        .map(AccessLogEntry::informationClass)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private record Visit(CaseNumber caseNumber, LocalDate day, PersonId actor, Relation relation) {}
}
