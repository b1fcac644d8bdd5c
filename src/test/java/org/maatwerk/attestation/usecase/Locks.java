package org.maatwerk.attestation.usecase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.confidentiality.usecase.LaxGate;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;
import org.maatwerk.testing.LeftOutCheck;

/**
 * The checks on the way into a file, as the door, the parties and the gate make them. One of them can be left out, as
 * if somebody had taken it out of the code: it answers what lets everybody pass.
 */
final class Locks {

    private final LeftOutCheck leftOut;

    Locks(String leftOut) {
        this.leftOut = new LeftOutCheck(Set.of(FileDoor.class, EmergencyDoor.class), leftOut);
    }

    Set<String> asked() {
        return leftOut.asked();
    }

    Parties parties(Parties real) {
        LaxParties parties = new LaxParties();
        parties.people = real.people;
        parties.smtSeats = real.smtSeats;
        return parties;
    }

    Gate gate(Gate real) {
        return new LaxGate(real, leftOut);
    }

    private final class LaxParties extends Parties {

        @Override
        public Set<Relation> relationsOf(PersonId actor, Attestation attestation) {
            return leftOut.is("relation")
                    ? EnumSet.of(Relation.STAFF_MEMBER, Relation.EXPERT, Relation.DOCTOR, Relation.SMT)
                    : super.relationsOf(actor, attestation);
        }

        @Override
        public boolean isInvolved(PersonId actor, Attestation attestation) {
            return !leftOut.is("involved") && super.isInvolved(actor, attestation);
        }

        @Override
        public boolean isRelated(PersonId actor, Attestation attestation) {
            return !leftOut.is("related") && super.isRelated(actor, attestation);
        }

        @Override
        public boolean hasRole(PersonId actor, Role role, LocalDate on) {
            return leftOut.is("office") || super.hasRole(actor, role, on);
        }
    }
}
