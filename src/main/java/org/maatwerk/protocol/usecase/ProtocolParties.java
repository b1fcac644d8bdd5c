package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolGround;

/** How somebody stands to one protocol, now: by their part in it, never by a role alone. */
@ApplicationScoped
public class ProtocolParties {

    @Inject
    People people;

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
        }
        return isRelated(actor, protocol) ? EnumSet.noneOf(Relation.class) : relations;
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

    /** The protocol as the gate wants to know it. */
    static FileParties fileOf(Protocol protocol) {
        return new FileParties(protocol.caseNumber(), protocol.staffMember());
    }
}
