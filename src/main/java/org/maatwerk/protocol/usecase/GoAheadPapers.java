package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Protocols;
import org.maatwerk.protocol.usecase.GoAheadView.Asker;
import org.maatwerk.protocol.usecase.GoAheadView.Officer;

/** Puts before the staff member what a go-ahead means (D-6). */
@ApplicationScoped
class GoAheadPapers {

    @Inject
    Workplace workplace;

    @Inject
    Recognitions recognitions;

    @Inject
    Seers seers;

    @Inject
    Protocols protocols;

    GoAheadView of(Protocol protocol) {
        PersonId subject = protocol.staffMember();
        String author = workplace.name(protocol.author());
        String manager = workplace.managerOf(subject).map(workplace::name).orElse(null);
        List<Officer> officers = workplace.hrOfficersOf(subject).stream()
                .map(officer -> new Officer(officer.id().value(), officer.name()))
                .toList();
        return new GoAheadView(
                protocol.caseNumber(),
                askers(protocol),
                protocol.ground(),
                recognitions.of(subject).isPresent(),
                author,
                manager,
                officers,
                seers.of(protocol.author(), names(author, manager, officers)));
    }

    private List<Asker> askers(Protocol protocol) {
        return protocols.proposalsOf(protocol.caseNumber()).stream()
                .filter(proposal -> !proposal.proposer().equals(protocol.staffMember()))
                .map(proposal -> new Asker(workplace.name(proposal.proposer()), proposal.as()))
                .toList();
    }

    private static Map<Relation, String> names(String author, String manager, List<Officer> officers) {
        Map<Relation, String> names = new EnumMap<>(Relation.class);
        names.put(Relation.EXPERT, author);
        names.put(Relation.LINE_MANAGER, manager);
        names.put(Relation.HR_OFFICER, officers.size() == 1 ? officers.get(0).name() : null);
        return names;
    }
}
