package org.maatwerk.registration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** Withdrawn registrations without a database. */
public final class WithdrawnRegistrationsInMemory implements WithdrawnRegistrations {

    private final List<WithdrawnRegistration> all = new ArrayList<>();

    @Override
    public CaseNumber nextNumber() {
        return new CaseNumber("REG-2026-%05d".formatted(all.size() + 1));
    }

    @Override
    public void add(WithdrawnRegistration withdrawn) {
        all.add(withdrawn);
    }

    @Override
    public WithdrawnRegistration toChange(CaseNumber caseNumber) {
        return all.stream()
                .filter(one -> one.caseNumber().equals(caseNumber))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<WithdrawnRegistration> of(PersonId person) {
        return all().stream().filter(one -> one.person().equals(person)).toList();
    }

    @Override
    public List<WithdrawnRegistration> all() {
        return all.stream()
                .sorted(Comparator.comparing(WithdrawnRegistration::withdrawnOn)
                        .thenComparing(WithdrawnRegistration::caseNumber)
                        .reversed())
                .toList();
    }
}
