package org.maatwerk.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

public final class AdjustmentPassportsInMemory implements AdjustmentPassports {

    private final List<AdjustmentPassport> all = new ArrayList<>();

    @Override
    public List<AdjustmentPassport> of(CaseNumber caseNumber) {
        return all.stream()
                .filter(one -> one.caseNumber().equals(caseNumber))
                .sorted(Comparator.comparing(AdjustmentPassport::number).reversed())
                .toList();
    }

    @Override
    public Optional<AdjustmentPassport> find(String publicId) {
        return all.stream().filter(one -> one.publicId().equals(publicId)).findFirst();
    }

    @Override
    public void add(AdjustmentPassport passport) {
        all.add(passport);
    }
}
