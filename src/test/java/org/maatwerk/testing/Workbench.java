package org.maatwerk.testing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts a use case together as the container would: from the parts on the bench, and from new beans for the rest. */
public final class Workbench {

    private final List<Object> parts;

    public Workbench(List<Object> parts) {
        this.parts = new ArrayList<>(parts);
    }

    /** The part of this type, or a new one whose injected fields are filled from here. */
    public <T> T get(Class<T> type) {
        return type.cast(parts.stream().filter(type::isInstance).findFirst().orElseGet(() -> made(type)));
    }

    private Object made(Class<?> type) {
        if (type == Event.class) {
            return new Facts<>();
        }
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object bean = constructor.newInstance();
            parts.add(bean);
            for (Field field : Arrays.stream(type.getDeclaredFields())
                    .filter(field -> field.isAnnotationPresent(Inject.class))
                    .toList()) {
                field.setAccessible(true);
                field.set(bean, get(field.getType()));
            }
            return bean;
        } catch (ReflectiveOperationException unknown) {
            throw new IllegalStateException("nothing of " + type, unknown);
        }
    }
}
