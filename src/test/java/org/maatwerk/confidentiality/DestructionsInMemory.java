package org.maatwerk.confidentiality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.maatwerk.kernel.CaseNumber;

/** Destructions that live as long as the test. */
public final class DestructionsInMemory implements Destructions {

    private final Map<CaseNumber, Destruction> kept = new TreeMap<>();

    @Override
    public Optional<Destruction> find(CaseNumber file) {
        return Optional.ofNullable(kept.get(file));
    }

    @Override
    public void add(Destruction destruction) {
        kept.put(destruction.caseNumber(), destruction);
    }

    @Override
    public void remove(Destruction destruction) {
        kept.remove(destruction.caseNumber());
    }

    @Override
    public List<Destruction> proposed() {
        return kept.values().stream().filter(one -> !one.isConfirmed()).toList();
    }

    @Override
    public List<Destruction> confirmed(int atMost) {
        return kept.values().stream()
                .filter(Destruction::isConfirmed)
                .limit(atMost)
                .toList();
    }

    @Override
    public List<CaseNumber> withSecret() {
        return kept.values().stream()
                .filter(one -> one.isConfirmed() && one.secretGoneAt() == null)
                .map(Destruction::caseNumber)
                .toList();
    }
}
