package org.maatwerk.confidentiality.usecase;

import java.time.Clock;
import org.maatwerk.confidentiality.BrokenGlass;
import org.maatwerk.confidentiality.Emergencies;
import org.maatwerk.confidentiality.EmergencyLimit;
import org.maatwerk.confidentiality.EmergencyOpened;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.testing.Facts;

/** Emergencies that last an hour, for the tests of other rooms. */
public final class TestGlass {

    private TestGlass() {}

    public static BrokenGlass glass(Emergencies emergencies, Vault vault, Clock clock, Facts<EmergencyOpened> told) {
        KeepBrokenGlass glass = new KeepBrokenGlass();
        glass.papers = papers(emergencies, vault, clock);
        glass.limit = new EmergencyLimit(EmergencyLimit.LONGEST);
        glass.facts = told;
        return glass;
    }

    static EmergencyPapers papers(Emergencies emergencies, Vault vault, Clock clock) {
        EmergencyPapers papers = new EmergencyPapers();
        papers.emergencies = emergencies;
        papers.vault = vault;
        papers.clock = clock;
        return papers;
    }
}
