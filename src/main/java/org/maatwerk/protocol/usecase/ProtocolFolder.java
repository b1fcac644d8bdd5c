package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.usecase.ProtocolView.Holding;
import org.maatwerk.protocol.usecase.ProtocolView.WaitingStep;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.WorkList;

/** What other rooms know of a protocol, for a page about it. Whoever comes here passed the gate. */
@ApplicationScoped
class ProtocolFolder {

    private static final Comparator<WaitingStep> SOONEST =
            Comparator.comparing(WaitingStep::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    @Inject
    Workplace workplace;

    @Inject
    People people;

    @Inject
    WorkList workList;

    @Inject
    Seers seers;

    ProtocolView view(
            Protocol protocol,
            Relation relation,
            PersonId reader,
            ConversationView conversation,
            List<DisputeView> disputes) {
        boolean mayKnowWhy = relation == Relation.STAFF_MEMBER || relation == Relation.EXPERT;
        return new ProtocolView(
                protocol.caseNumber(),
                relation,
                protocol.stage(),
                workplace.name(protocol.staffMember()),
                people.organisation(protocol.organisation()).name(),
                mayKnowWhy ? protocol.ground() : null,
                mayKnowWhy ? protocol.external().orElse(null) : null,
                workplace.name(protocol.author()),
                workplace.name(protocol.lineManager()),
                workplace.name(protocol.hrOfficer()),
                protocol.goAheadOn(),
                protocol.closedOn(),
                conversation,
                waiting(protocol.caseNumber(), reader),
                relation == Relation.STAFF_MEMBER ? seers.of(protocol.author(), names(protocol)) : List.of(),
                relation == Relation.STAFF_MEMBER && protocol.mayBeWithdrawn(),
                protocol.isInForce() ? holding(protocol, mayKnowWhy) : null,
                disputes);
    }

    private static Holding holding(Protocol protocol, boolean mayRevise) {
        return new Holding(
                protocol.reviewOn(),
                protocol.revisionCause().orElse(null),
                mayRevise && protocol.stage() == ProtocolStage.IN_FORCE);
    }

    /** What several people are still to do is said once. */
    private List<WaitingStep> waiting(CaseNumber caseNumber, PersonId reader) {
        return workList.inFile(caseNumber).stream()
                .map(item ->
                        new WaitingStep(item.stem(), item.audience().equals(WorkItem.audienceOf(reader)), item.due()))
                .distinct()
                .sorted(SOONEST)
                .toList();
    }

    private Map<Relation, String> names(Protocol protocol) {
        Map<Relation, String> names = new EnumMap<>(Relation.class);
        names.put(Relation.EXPERT, workplace.name(protocol.author()));
        names.put(Relation.LINE_MANAGER, workplace.name(protocol.lineManager()));
        names.put(Relation.HR_OFFICER, workplace.name(protocol.hrOfficer()));
        return names;
    }
}
