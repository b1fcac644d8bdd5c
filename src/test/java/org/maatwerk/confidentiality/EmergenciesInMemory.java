package org.maatwerk.confidentiality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Emergencies for tests without a database, numbered by their order. */
public class EmergenciesInMemory implements Emergencies {

    private final List<Emergency> emergencies = new ArrayList<>();

    @Override
    public void add(Emergency emergency) {
        emergencies.add(emergency);
    }

    @Override
    public Optional<Emergency> find(long id) {
        return id < emergencies.size() ? Optional.of(emergencies.get((int) id)) : Optional.empty();
    }

    @Override
    public Optional<Emergency> openOf(PersonId opener, CaseNumber file, Instant now) {
        return emergencies.stream()
                .filter(one -> one.opener().equals(opener) && one.caseNumber().equals(file))
                .filter(one -> one.endsAt().isAfter(now))
                .findFirst();
    }

    @Override
    public List<Emergency> latest(int atMost) {
        return emergencies.stream()
                .sorted(Comparator.comparing(Emergency::isReviewed)
                        .thenComparing(Emergency::openedAt, Comparator.reverseOrder()))
                .limit(atMost)
                .toList();
    }
}
