package org.maatwerk.confidentiality.usecase;

import java.time.Clock;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.testing.Facts;

/** The real gate, for the tests of other rooms: rights are never replaced by a stand-in. */
public final class TestGates {

    private TestGates() {}

    public static Gate gate(Clock clock, Facts<FileAccessed> noted) {
        TableGate gate = new TableGate();
        gate.clock = clock;
        gate.facts = noted;
        return gate;
    }
}
