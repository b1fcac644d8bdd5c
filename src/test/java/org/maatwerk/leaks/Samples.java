package org.maatwerk.leaks;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;

/** Something to hand over for every parameter of an act. */
public final class Samples {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 12);

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(String.class, "tekst"),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(LocalDate.class, DAY),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(OrderNumber.class, new OrderNumber("ORD-2026-00001")),
            Map.entry(Map.class, Map.of()),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()));

    private Samples() {}

    static Object[] of(Method act, PersonId actor, MatrixFile file) {
        return of(act, actor, file.number(), file.subject().id(), file.subject().organisation());
    }

    /** The first person is who does it, any other is the one the file is about. */
    public static Object[] of(
            Method act, PersonId actor, CaseNumber file, PersonId subject, OrganisationKey organisation) {
        Map<Class<?>, Object> known = new HashMap<>(PLAIN);
        known.put(CaseNumber.class, file);
        known.put(PersonId.class, subject);
        known.put(OrganisationKey.class, organisation);
        Object[] samples = Arrays.stream(act.getParameterTypes())
                .map(type -> sample(type, known))
                .toArray();
        samples[0] = actor;
        return samples;
    }

    private static Object sample(Class<?> type, Map<Class<?>, Object> known) {
        if (known.containsKey(type)) {
            return known.get(type);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isRecord()) {
            return made(type, known);
        }
        throw new IllegalStateException("no sample of " + type);
    }

    private static Object made(Class<?> type, Map<Class<?>, Object> known) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(part -> sample(part, known)).toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalStateException("no sample of " + type, unfit);
        }
    }
}
