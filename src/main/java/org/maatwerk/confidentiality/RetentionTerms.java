package org.maatwerk.confidentiality;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All values the retention terms have, had or will have. */
public interface RetentionTerms {

    /** The values that hold on that day, one for each name, by name. */
    List<RetentionTerm> on(LocalDate day);

    /** By name, newest first. */
    List<RetentionTerm> all();

    void add(RetentionTerm term);

    /** The same for who only tells them: months by name. */
    default Map<String, Integer> monthsOn(LocalDate day) {
        Map<String, Integer> months = new TreeMap<>();
        on(day).forEach(term -> months.put(term.name(), term.months()));
        return months;
    }

    /** @throws IllegalStateException when a feature asks for a term that no migration brought */
    default RetentionTerm on(LocalDate day, String name) {
        return on(day).stream()
                .filter(term -> term.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no retention term " + name + " on " + day));
    }
}
