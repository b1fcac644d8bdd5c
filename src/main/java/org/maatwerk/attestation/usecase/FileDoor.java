package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.OWN_FILE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Attestations;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.Role;

/**
 * The way into a file. Everybody who has nothing to do with it hears that there is nothing (D-1); everybody who has,
 * hears first of all that it was withdrawn, when it was (A10); then the gate decides and notes (D-5).
 */
@ApplicationScoped
public class FileDoor {

    @Inject
    Attestations attestations;

    @Inject
    Parties parties;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    /** The file, to read this class of it. The staff member reads a closed file too. */
    public Attestation toRead(PersonId actor, CaseNumber caseNumber, InformationClass read, String why) {
        Attestation attestation = attestations.of(caseNumber);
        Set<Relation> relations = relationsOf(actor, attestation);
        if (!relations.contains(Relation.STAFF_MEMBER)) {
            attestation.refuseWhenEnded();
        }
        gate.read(actor, Parties.fileOf(attestation), relations, read, why);
        return attestation;
    }

    /** The file, to read a class of it that the staff member released to the actor's relation (° in the table). */
    public Attestation toReadReleased(PersonId actor, CaseNumber caseNumber, InformationClass read, String why) {
        Attestation attestation = attestations.of(caseNumber);
        Set<Relation> relations = relationsOf(actor, attestation);
        attestation.refuseWhenEnded();
        gate.readReleased(actor, Parties.fileOf(attestation), relations, read, why);
        return attestation;
    }

    /** The file, for a page of somebody who stands in this relation to it; every class on it is read by itself. */
    public Attestation toSeeAs(Relation relation, PersonId actor, CaseNumber caseNumber) {
        Attestation attestation = toFindAs(relation, actor, caseNumber);
        attestation.refuseWhenEnded();
        return attestation;
    }

    /** The file, also when it ended: for a page that says so, and shows no content any more. */
    public Attestation toFindAs(Relation relation, PersonId actor, CaseNumber caseNumber) {
        return ofParty(relation, actor, attestations.of(caseNumber));
    }

    /** The file, to write this class of it. */
    public Attestation toWrite(PersonId actor, CaseNumber caseNumber, InformationClass written, String why) {
        Attestation attestation = attestations.toChange(caseNumber);
        Set<Relation> relations = relationsOf(actor, attestation);
        attestation.refuseWhenEnded();
        gate.write(actor, Parties.fileOf(attestation), relations, written, why);
        return attestation;
    }

    /** The file, for an act of somebody who stands in this relation to it and sees none of its content by it. */
    public Attestation toActAs(Relation relation, PersonId actor, CaseNumber caseNumber) {
        return toActAs(EnumSet.of(relation), actor, caseNumber);
    }

    /** As {@link #toActAs(Relation, PersonId, CaseNumber)}, where any of these relations will do. */
    public Attestation toActAs(Set<Relation> either, PersonId actor, CaseNumber caseNumber) {
        Attestation attestation = attestations.toChange(caseNumber);
        if (Collections.disjoint(either, parties.relationsOf(actor, attestation))) {
            throw new NotFound();
        }
        attestation.refuseWhenEnded();
        return attestation;
    }

    /**
     * The file, to take it out of the pool of a role; not one's own, nor that of somebody related (A13). Who is related
     * hears the same as any outsider: nothing, not even that there is such a file (D-1).
     */
    public Attestation fromPool(Role role, PersonId actor, CaseNumber caseNumber) {
        Attestation attestation = attestations.toChange(caseNumber);
        if (!parties.hasRole(actor, role, LocalDate.now(clock)) || parties.isRelated(actor, attestation)) {
            throw new NotFound();
        }
        Refused.when(actor.equals(attestation.staffMember()), OWN_FILE);
        attestation.refuseWhenEnded();
        return attestation;
    }

    /**
     * The list of an office, for who holds it today.
     *
     * @throws NotFound for everybody else
     */
    public void toListAs(Role office, PersonId actor) {
        if (!parties.hasRole(actor, office, LocalDate.now(clock))) {
            throw new NotFound();
        }
    }

    /** Whether the file is one's own or that of somebody related (A13); for a list, which refuses nobody. */
    boolean isInvolved(PersonId actor, CaseNumber caseNumber) {
        return parties.isInvolved(actor, attestations.of(caseNumber));
    }

    /** Whether this expert could take the file out of the pool (A13); for a list, which refuses nobody. */
    public boolean mayTakeAsExpert(PersonId expert, Attestation attestation) {
        return parties.hasRole(expert, Role.CENTRAL_EXPERT, LocalDate.now(clock))
                && !parties.isInvolved(expert, attestation);
    }

    private Attestation ofParty(Relation relation, PersonId actor, Attestation attestation) {
        if (!parties.relationsOf(actor, attestation).contains(relation)) {
            throw new NotFound();
        }
        return attestation;
    }

    private Set<Relation> relationsOf(PersonId actor, Attestation attestation) {
        Set<Relation> relations = parties.relationsOf(actor, attestation);
        if (relations.isEmpty()) {
            throw new NotFound();
        }
        return relations;
    }
}
