package org.maatwerk.confidentiality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Retention terms for tests without a database, with the defaults of X6. */
public final class RetentionTermsInMemory implements RetentionTerms {

    /** In months. */
    public static final Map<String, Integer> DEFAULTS = new TreeMap<>(Map.of(
            "sketch-after-recognition", 12, "sketch-after-closing", 6, "access-log", 120, "protocol-after-closing", 6));

    private final List<RetentionTerm> terms = new ArrayList<>();

    public RetentionTermsInMemory() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        DEFAULTS.forEach((name, months) -> add(RetentionTerm.from(name, months, first, first.minusDays(1))));
    }

    @Override
    public List<RetentionTerm> on(LocalDate day) {
        Map<String, RetentionTerm> newest = new TreeMap<>();
        all().stream()
                .filter(term -> !term.validFrom().isAfter(day))
                .forEach(term -> newest.putIfAbsent(term.name(), term));
        return List.copyOf(newest.values());
    }

    @Override
    public List<RetentionTerm> all() {
        List<RetentionTerm> latestFirst = new ArrayList<>();
        terms.forEach(term -> latestFirst.add(0, term));
        latestFirst.sort(Comparator.comparing(RetentionTerm::name)
                .thenComparing(RetentionTerm::validFrom, Comparator.reverseOrder()));
        return latestFirst;
    }

    @Override
    public void add(RetentionTerm term) {
        terms.add(term);
    }
}
