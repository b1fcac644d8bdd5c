package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Nobody gets anything of a protocol to which {@code docs/security/ways-in.md} does not let them; and of the checks that
 * see to it none can go: each is left out once, and then somebody gets what is not theirs (D-1).
 */
class EveryProtocolCheckCountsTest {

    /**
     * Who passes one of these still gets nothing: of who has a part in a protocol, its own steps ask again whose turn it
     * is; the pool is only told of; and how somebody stands to it is asked of who was let in.
     */
    private static final Set<String> SECOND_LOCKS = Set.of(
            "toRead: gate",
            "ownToRead: related",
            "isInPoolOf: office",
            "isInPoolOf: related",
            "relationTo: related",
            "toSeeAs: related");

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
            assertThat(got).as(lock).isNotEmpty();
        }
    }

    @Test
    void the_checks_are_found_by_asking() {
        assertThat(locks)
                .contains("toRead: relation", "toWrite: gate", "fromPool: office")
                .containsAll(SECOND_LOCKS);
    }
}
