package org.maatwerk.attestation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.SmtSeats;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;

/** How somebody stands to one attestation, now: by assignment to this file, never by a role alone. */
@ApplicationScoped
public class Parties {

    @Inject
    People people;

    @Inject
    SmtSeats smtSeats;

    /**
     * The subject of the file is its staff member and nothing else; whoever is related to the subject has no relation
     * to the file at all (A13).
     */
    public Set<Relation> relationsOf(PersonId actor, Attestation attestation) {
        if (actor.equals(attestation.staffMember())) {
            return EnumSet.of(Relation.STAFF_MEMBER);
        }
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        if (actor.equals(attestation.expert())) {
            relations.add(Relation.EXPERT);
        }
        if (actor.equals(attestation.doctor())) {
            relations.add(Relation.DOCTOR);
        }
        if (smtSeats.isSeated(actor, attestation.caseNumber())) {
            relations.add(Relation.SMT);
        }
        return relations.isEmpty() || isRelated(actor, attestation) ? EnumSet.noneOf(Relation.class) : relations;
    }

    /** Nobody takes a task on their own file, nor on that of somebody they are related to (A13). */
    public boolean isInvolved(PersonId actor, Attestation attestation) {
        return actor.equals(attestation.staffMember()) || isRelated(actor, attestation);
    }

    public boolean isRelated(PersonId actor, Attestation attestation) {
        return people.related(actor, attestation.staffMember());
    }

    public boolean hasRole(PersonId actor, Role role, LocalDate on) {
        return people.rolesOf(actor, on).contains(role);
    }

    /** The file as the gate wants to know it. */
    public static FileParties fileOf(Attestation attestation) {
        return new FileParties(attestation.caseNumber(), attestation.staffMember());
    }
}
