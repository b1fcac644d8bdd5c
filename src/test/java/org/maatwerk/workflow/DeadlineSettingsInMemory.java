package org.maatwerk.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deadline settings for tests without a database, with the defaults of X1. */
public final class DeadlineSettingsInMemory implements DeadlineSettings {

    public static final Map<String, Integer> DEFAULTS = Map.ofEntries(
            Map.entry("first-contact", 5),
            Map.entry("sketch", 20),
            Map.entry("appointment", 10),
            Map.entry("decision", 10),
            Map.entry("smt", 20),
            Map.entry("consent", 10),
            Map.entry("correction", 15),
            Map.entry("protocol-offer", 5),
            Map.entry("conversation", 20),
            Map.entry("mediation", 10),
            Map.entry("dispute", 10),
            Map.entry("protocol-draft", 10),
            Map.entry("protocol-comments", 5),
            Map.entry("protocol-signing", 15),
            Map.entry("protocol-upload", 10),
            Map.entry("protocol-review", 30),
            Map.entry("works-answer", 10),
            Map.entry("works-mend", 10),
            Map.entry("tom-request", 10),
            Map.entry("tom-answer", 18),
            Map.entry("tom-question", 10),
            Map.entry("tom-order", 10),
            Map.entry("tom-delivery", 40));

    private final List<DeadlineSetting> added = new ArrayList<>();

    @Override
    public Optional<Integer> workingDaysOf(String name, LocalDate on) {
        return added.stream()
                .filter(setting ->
                        setting.name().equals(name) && !setting.validFrom().isAfter(on))
                .max(Comparator.comparing(DeadlineSetting::validFrom))
                .map(DeadlineSetting::workingDays)
                .or(() -> Optional.ofNullable(DEFAULTS.get(name)));
    }

    @Override
    public List<DeadlineSetting> all() {
        return List.copyOf(added);
    }

    @Override
    public void add(DeadlineSetting setting) {
        added.add(setting);
    }
}
