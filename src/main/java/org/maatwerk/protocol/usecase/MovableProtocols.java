package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
import org.maatwerk.protocol.Agreement;
import org.maatwerk.protocol.BuildingMoveLine;
import org.maatwerk.protocol.MoveResult;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.ProtocolTexts;
import org.maatwerk.protocol.Protocols;
import org.maatwerk.protocol.RevisionCause;

/** The protocols that somebody may open for revision because people move: as author or HR officer of each (P9). */
@ApplicationScoped
class MovableProtocols {

    @Inject
    Protocols protocols;

    @Inject
    ProtocolParties parties;

    @Inject
    ProtocolTexts texts;

    @Inject
    People people;

    /** @throws NotFound for whoever neither leads conversations nor stands for HR in them (D-1) */
    void refuseUnlessMover(PersonId person) {
        if (!parties.mayMoveBuildings(person)) {
            throw new NotFound();
        }
    }

    /** Those in force that nobody revises now. */
    List<Protocol> of(PersonId mover) {
        return protocols.withParty(mover).stream()
                .filter(protocol -> isMovable(mover, protocol))
                .toList();
    }

    List<Protocol> of(PersonId mover, String building) {
        return of(mover).stream()
                .filter(protocol ->
                        buildingOf(protocol).filter(building::equals).isPresent())
                .toList();
    }

    boolean isMovable(PersonId mover, Protocol protocol) {
        return protocol.stage() == ProtocolStage.IN_FORCE && mayMove(mover, protocol);
    }

    boolean mayMove(PersonId mover, Protocol protocol) {
        Set<Relation> relations = parties.relationsOf(mover, protocol);
        return relations.contains(Relation.EXPERT) || relations.contains(Relation.HR_OFFICER);
    }

    Protocol toChange(CaseNumber file) {
        return protocols.toChange(file);
    }

    /** Empty for a protocol in which the mover has no part any more. */
    Optional<MoveLineView> line(PersonId mover, BuildingMoveLine line) {
        return protocols
                .find(line.caseNumber())
                .filter(protocol -> mayMove(mover, protocol))
                .map(protocol -> view(protocol, line.result()));
    }

    Optional<String> buildingOf(Protocol protocol) {
        return people.find(protocol.staffMember()).map(PersonView::building).filter(name -> !name.isBlank());
    }

    /** Whether an agreement depends on the job. */
    boolean isTouched(Protocol protocol) {
        return view(protocol, null).reopened() > 0;
    }

    /** Counts alone, no words. */
    MoveLineView view(Protocol protocol, MoveResult result) {
        List<Agreement> agreements = texts.standing(protocol.caseNumber(), Integer.MAX_VALUE);
        long reopened = agreements.stream()
                .filter(agreement -> RevisionCause.BUILDING_MOVED.reopens(agreement.dependsOn()))
                .count();
        String name = people.of(protocol.staffMember()).name();
        return new MoveLineView(protocol.caseNumber(), name, reopened, agreements.size() - reopened, result);
    }
}
