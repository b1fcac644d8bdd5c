package org.maatwerk.protocol;

import java.util.ArrayList;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;

/** Disputed agreements without a database. */
public final class DisputesInMemory implements Disputes {

    private final List<Dispute> all = new ArrayList<>();

    @Override
    public List<Dispute> of(CaseNumber caseNumber) {
        return all.stream().filter(one -> one.caseNumber().equals(caseNumber)).toList();
    }

    @Override
    public void add(Dispute dispute) {
        all.add(dispute);
    }

    @Override
    public DisputeCounts counts() {
        long open = all.stream().filter(Dispute::isOpen).count();
        long upheld = all.stream()
                .filter(one -> !one.isOpen() && one.ruling().outcome() == DisputeOutcome.UPHELD)
                .count();
        return new DisputeCounts(all.size(), open, upheld);
    }
}
