package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolEditions;
import org.maatwerk.protocol.ProtocolGround;
import org.maatwerk.protocol.Signatory;

/** How somebody stands to one protocol, now: by their part in it, never by a role alone. */
@ApplicationScoped
public class ProtocolParties {

    @Inject
    People people;

    @Inject
    ProtocolEditions editions;

    @Inject
    Clock clock;

    /**
     * The subject is its staff member and nothing else; whoever is related to the subject has no relation at all (A13).
     * Line manager and HR officer have none before the go-ahead (D-6).
     */
    public Set<Relation> relationsOf(PersonId actor, Protocol protocol) {
        if (actor.equals(protocol.staffMember())) {
            return EnumSet.of(Relation.STAFF_MEMBER);
        }
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (actor.equals(protocol.author())) {
            relations.add(Relation.EXPERT);
        }
        if (protocol.isKnownToManagerAndHr()) {
            if (actor.equals(protocol.lineManager())) {
                relations.add(Relation.LINE_MANAGER);
            }
            if (actor.equals(protocol.hrOfficer())) {
                relations.add(Relation.HR_OFFICER);
            }
            if (relations.isEmpty() && signsAsHead(actor, protocol)) {
                relations.add(Relation.LINE_MANAGER);
            }
        }
        return isRelated(actor, protocol) ? EnumSet.noneOf(Relation.class) : relations;
    }

    /**
     * The head of the entity, where the table asks for it: reads what there is to sign, as a manager does (decision 74).
     * No longer once the staff member works elsewhere, or somebody else is head (P10).
     */
    private boolean signsAsHead(PersonId actor, Protocol protocol) {
        return isHeadOf(actor, protocol.staffMember()) && isAskedAsHead(actor, protocol);
    }

    private boolean isHeadOf(PersonId actor, PersonId staffMember) {
        return people.withRole(Role.HEAD_OF_ENTITY, people.of(staffMember).organisation(), LocalDate.now(clock))
                .contains(actor);
    }

    private boolean isAskedAsHead(PersonId actor, Protocol protocol) {
        return IntStream.of(protocol.editionToSign(), protocol.editionInForce())
                .filter(edition -> edition > 0)
                .mapToObj(edition -> editions.signaturesOf(protocol.caseNumber(), edition))
                .flatMap(List::stream)
                .anyMatch(one -> one.signatory() == Signatory.HEAD_OF_ENTITY
                        && one.person().equals(actor));
    }

    /** Whoever keeps e-dossiers, once there is something to keep (P6); not their own, nor that of somebody related (A13). */
    public boolean mayUpload(PersonId actor, Protocol protocol) {
        return protocol.isInForce()
                && people.rolesOf(actor, LocalDate.now(clock)).contains(Role.PERSONNEL_ADMIN)
                && !actor.equals(protocol.staffMember())
                && !isRelated(actor, protocol);
    }

    public boolean isRelated(PersonId actor, Protocol protocol) {
        return people.related(actor, protocol.staffMember());
    }

    /** In whose pool it waits for somebody to lead it: after long sickness that of the reintegration advisers. */
    public static Role leaderOf(Protocol protocol) {
        return protocol.ground() == ProtocolGround.REINTEGRATION ? Role.REINTEGRATION_ADVISER : Role.CENTRAL_EXPERT;
    }

    /** Not one's own, nor that of somebody related (A13). */
    public boolean mayLead(PersonId actor, Protocol protocol) {
        return people.rolesOf(actor, LocalDate.now(clock)).contains(leaderOf(protocol))
                && !actor.equals(protocol.staffMember())
                && !isRelated(actor, protocol);
    }

    /** Whether this person is head of the staff member's entity today, and not related to them (A13). */
    boolean isHeadOver(PersonId actor, Protocol protocol) {
        return isHeadOf(actor, protocol.staffMember())
                && !actor.equals(protocol.staffMember())
                && !isRelated(actor, protocol);
    }

    /** Whoever leads conversations, or stands for HR in them (P9). */
    boolean mayMoveBuildings(PersonId person) {
        Set<Role> roles = people.rolesOf(person, LocalDate.now(clock));
        return roles.contains(Role.CENTRAL_EXPERT)
                || roles.contains(Role.REINTEGRATION_ADVISER)
                || roles.contains(Role.HR_OFFICER);
    }

    /** The protocol as the gate wants to know it. */
    static FileParties fileOf(Protocol protocol) {
        return new FileParties(protocol.caseNumber(), protocol.staffMember());
    }
}
