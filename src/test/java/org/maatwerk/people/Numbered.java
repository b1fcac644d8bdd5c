package org.maatwerk.people;

import java.lang.reflect.Field;

/** Does what the database does: gives a kept entity its number. */
final class Numbered {

    private Numbered() {}

    static void give(Object entity, long number) {
        try {
            Field id = entity.getClass().getDeclaredField("id");
            id.setAccessible(true);
            id.set(entity, number);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
