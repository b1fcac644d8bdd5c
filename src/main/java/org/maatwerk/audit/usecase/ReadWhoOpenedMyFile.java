package org.maatwerk.audit.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maatwerk.audit.AccessLog;
import org.maatwerk.audit.AccessLogEntry;
import org.maatwerk.audit.NotedAccess;
import org.maatwerk.confidentiality.Access;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;

/** The staff member sees who opened the own file (D-5, D14): every entry of the log, as long as there is one. */
@ApplicationScoped
@Transactional
public class ReadWhoOpenedMyFile {

    @Inject
    AccessLog log;

    @Inject
    People people;

    @Inject
    Gate gate;

    /**
     * Newest first.
     *
     * @param own whether the own visits are among them; they would hide the others
     */
    public List<Opening> of(PersonId actor, boolean own) {
        if (!gate.allows(Set.of(Relation.STAFF_MEMBER), InformationClass.D14_ACCESS_LOG, Access.READ)) {
            throw new NotFound();
        }
        Map<Visit, List<NotedAccess>> visits = log.about(actor).stream()
                .map(AccessLogEntry::noted)
                .filter(access -> own || !access.actor().equals(actor))
                .collect(groupingBy(Visit::of, LinkedHashMap::new, toList()));
        return visits.entrySet().stream()
                .map(visit -> opening(visit.getKey(), visit.getValue(), actor))
                .toList();
    }

    private Opening opening(Visit visit, List<NotedAccess> accesses, PersonId subject) {
        return new Opening(
                visit.caseNumber(),
                accesses.get(accesses.size() - 1).at(),
                nameOf(visit.actor()),
                visit.onBehalfOf() == null ? null : nameOf(visit.onBehalfOf()),
                visit.relation(),
                accesses.get(0).as(),
                visit.why(),
                visit.written(),
                visit.breakGlass(),
                visit.actor().equals(subject),
                accesses.stream()
                        .map(NotedAccess::informationClass)
                        .distinct()
                        .sorted()
                        .toList());
    }

    private String nameOf(PersonId person) {
        return people.find(person).map(PersonView::name).orElse("");
    }

    private record Visit(
            CaseNumber caseNumber,
            Instant minute,
            PersonId actor,
            PersonId onBehalfOf,
            Relation relation,
            String why,
            boolean written,
            boolean breakGlass) {

        static Visit of(NotedAccess access) {
            return new Visit(
                    access.caseNumber(),
                    access.at().truncatedTo(ChronoUnit.MINUTES),
                    access.actor(),
                    access.onBehalfOf(),
                    access.relation(),
                    access.why(),
                    access.written(),
                    access.breakGlass());
        }
    }
}
