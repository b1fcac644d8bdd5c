package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.protocol.CommentAudience;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.usecase.GoAheadView.Officer;

/** Puts before the staff member who is new, and what they will see (P10). Whoever comes here passed the gate. */
@ApplicationScoped
class ReleasePapers {

    @Inject
    Workplace workplace;

    @Inject
    Seers seers;

    @Inject
    ProtocolDraft draft;

    @Inject
    ProtocolRemarks remarks;

    ReleaseView of(Protocol protocol) {
        String manager = protocol.needsManager()
                ? workplace
                        .managerOf(protocol.staffMember())
                        .map(workplace::name)
                        .orElse(null)
                : null;
        List<Officer> officers = protocol.needsHrOfficer() ? officersFor(protocol) : List.of();
        return new ReleaseView(
                protocol.caseNumber(),
                manager,
                officers,
                seers.of(protocol.author(), names(manager, officers)).stream()
                        .filter(line -> isNew(line.relation(), protocol))
                        .toList(),
                draft.now(protocol.caseNumber()),
                remarks.of(protocol, protocol.staffMember()).stream()
                        .filter(remark -> remark.audience() == CommentAudience.ALL_FOUR)
                        .toList());
    }

    private List<Officer> officersFor(Protocol protocol) {
        return workplace.hrOfficersOf(protocol.staffMember()).stream()
                .map(officer -> new Officer(officer.id().value(), officer.name()))
                .toList();
    }

    private static boolean isNew(Relation relation, Protocol protocol) {
        return relation == Relation.LINE_MANAGER && protocol.needsManager()
                || relation == Relation.HR_OFFICER && protocol.needsHrOfficer();
    }

    private static Map<Relation, String> names(String manager, List<Officer> officers) {
        Map<Relation, String> names = new EnumMap<>(Relation.class);
        names.put(Relation.LINE_MANAGER, manager);
        names.put(Relation.HR_OFFICER, officers.size() == 1 ? officers.get(0).name() : null);
        return names;
    }
}
