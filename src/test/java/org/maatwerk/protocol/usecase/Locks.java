package org.maatwerk.protocol.usecase;

import java.util.EnumSet;
import java.util.Set;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.confidentiality.usecase.LaxGate;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.testing.LeftOutCheck;

/**
 * The checks on the way into a protocol, as the door, the parties and the gate make them. One of them can be left out, as
 * if somebody had taken it out of the code: it answers what lets everybody pass.
 */
final class Locks {

    private final LeftOutCheck leftOut;

    Locks(String leftOut) {
        this.leftOut = new LeftOutCheck(Set.of(ProtocolDoor.class, MovableProtocols.class), leftOut);
    }

    Set<String> asked() {
        return leftOut.asked();
    }

    /** From now on the table's doors ask here. */
    void on(ProtocolTable table) {
        ProtocolDoor door = table.get(ProtocolDoor.class);
        door.parties = parties(door.parties);
        door.gate = new LaxGate(door.gate, leftOut);
        table.get(MovableProtocols.class).parties = door.parties;
    }

    private ProtocolParties parties(ProtocolParties real) {
        LaxParties parties = new LaxParties();
        parties.people = real.people;
        parties.clock = real.clock;
        parties.editions = real.editions;
        return parties;
    }

    private final class LaxParties extends ProtocolParties {

        @Override
        public Set<Relation> relationsOf(PersonId actor, Protocol protocol) {
            return leftOut.is("relation")
                    ? EnumSet.of(Relation.STAFF_MEMBER, Relation.EXPERT, Relation.LINE_MANAGER, Relation.HR_OFFICER)
                    : super.relationsOf(actor, protocol);
        }

        @Override
        public boolean isRelated(PersonId actor, Protocol protocol) {
            return !leftOut.is("related") && super.isRelated(actor, protocol);
        }

        @Override
        public boolean mayLead(PersonId actor, Protocol protocol) {
            return leftOut.is("office") || super.mayLead(actor, protocol);
        }
    }
}
