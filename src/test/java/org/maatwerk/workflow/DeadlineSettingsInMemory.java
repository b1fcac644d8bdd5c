package org.maatwerk.workflow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deadline settings for tests without a database, with the defaults of X1. */
public final class DeadlineSettingsInMemory implements DeadlineSettings {

    public static final Map<String, Integer> DEFAULTS = Map.of(
            "first-contact",
            5,
            "sketch",
            20,
            "appointment",
            10,
            "decision",
            10,
            "smt",
            20,
            "consent",
            10,
            "correction",
            15,
            "protocol-offer",
            5,
            "conversation",
            20);

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
