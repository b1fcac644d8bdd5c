package org.maatwerk.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs a test once on every kind of database, each time on a new one with our tables. */
public final class TestDatabases {

    private TestDatabases() {}

    /** On a test method with one parameter, a {@link TestDatabase}. */
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest(name = "{0}")
    @MethodSource("org.maatwerk.testing.TestDatabases#all")
    public @interface OnEachDatabase {}

    /** For {@code @MethodSource} and {@code @ParameterizedClass}. */
    public static Stream<TestDatabase> all() {
        return Stream.of(TestDatabase.Kind.values())
                .map(kind -> TestDatabase.fresh(kind).migrated());
    }
}
