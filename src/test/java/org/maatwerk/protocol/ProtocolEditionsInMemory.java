package org.maatwerk.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;

/** Frozen texts and their signatures without a database. */
public final class ProtocolEditionsInMemory implements ProtocolEditions {

    private final List<ProtocolEdition> editions = new ArrayList<>();
    private final List<ProtocolSignature> signatures = new ArrayList<>();

    @Override
    public List<ProtocolEdition> of(CaseNumber caseNumber) {
        return editions.stream()
                .filter(one -> one.caseNumber().equals(caseNumber))
                .toList();
    }

    @Override
    public void add(ProtocolEdition edition) {
        editions.add(edition);
    }

    @Override
    public List<ProtocolSignature> signaturesOf(CaseNumber caseNumber, int edition) {
        return signatures.stream()
                .filter(one -> one.caseNumber().equals(caseNumber) && one.edition() == edition)
                .sorted(Comparator.comparing(ProtocolSignature::signatory))
                .toList();
    }

    @Override
    public void add(ProtocolSignature signature) {
        signatures.add(signature);
    }
}
