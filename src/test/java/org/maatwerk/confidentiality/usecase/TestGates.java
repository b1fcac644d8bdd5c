package org.maatwerk.confidentiality.usecase;

import java.time.Clock;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.FreshSignIn;
import org.maatwerk.people.PeopleRefusal;
import org.maatwerk.testing.Facts;

/** The real gate, for the tests of other rooms: rights are never replaced by a stand-in. */
public final class TestGates {

    private TestGates() {}

    /** For somebody who just proved who they are. */
    public static Gate gate(Clock clock, Facts<FileAccessed> noted) {
        return gate(clock, noted, actor -> {});
    }

    public static Gate gate(Clock clock, Facts<FileAccessed> noted, FreshSignIn freshSignIn) {
        TableGate gate = new TableGate();
        gate.clock = clock;
        gate.facts = noted;
        gate.freshSignIn = freshSignIn;
        return gate;
    }

    /** Of somebody who signed in long ago. */
    public static void notFresh(PersonId actor) {
        throw new Refused(PeopleRefusal.CONFIRM_IDENTITY_FIRST);
    }
}
