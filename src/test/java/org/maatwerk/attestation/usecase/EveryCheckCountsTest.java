package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody gets anything of a file to which {@code docs/security/ways-in.md} does not let them; and of the checks that see
 * to it none can go: each is left out once, and then somebody gets what is not theirs.
 */
class EveryCheckCountsTest {

    /** The use case itself looks again for whom it reads; who passes this one still gets nothing ({@code TableGateTest}). */
    private static final Set<String> SECOND_LOCKS = Set.of("toRead: gate");

    private static Set<String> locks;

    @BeforeAll
    static void askForEverything() {
        Locks all = new Locks(null);
        Strangers strangers = new Strangers(all);
        assertThat(strangers.get()).as("what strangers get").isEmpty();
        assertThat(strangers.trouble()).as("what goes wrong").isEmpty();
        locks = new TreeSet<>(all.asked());
    }

    static Set<String> locks() {
        return locks;
    }

    @ParameterizedTest
    @MethodSource("locks")
    void without_this_check_somebody_gets_what_is_not_theirs(String lock) {
        List<String> got = new Strangers(new Locks(lock)).get();

        if (SECOND_LOCKS.contains(lock)) {
            assertThat(got).as("mended: take it out of SECOND_LOCKS").isEmpty();
        } else {
            assertThat(got).isNotEmpty();
        }
    }

    @Test
    void the_checks_are_found_by_asking() {
        assertThat(locks)
                .contains(
                        "toRead: relation",
                        "toWrite: gate",
                        "fromPool: related",
                        "toBreak: involved",
                        "whileBroken: office")
                .containsAll(SECOND_LOCKS);
    }
}
