package org.maatwerk.attestation;

import java.util.ArrayList;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;

/** Corrections for tests without a database. */
public final class CorrectionsInMemory implements Corrections {

    private final List<Correction> all = new ArrayList<>();

    @Override
    public void add(Correction correction) {
        all.add(correction);
    }

    @Override
    public List<Correction> of(CaseNumber caseNumber) {
        return all.stream().filter(one -> one.caseNumber().equals(caseNumber)).toList();
    }
}
