package org.maatwerk.confidentiality.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.confidentiality.ConfidentialityRefusal.KEYS_STILL_IN_USE;
import static org.maatwerk.confidentiality.ConfidentialityRefusal.KEY_COPY_NOT_KEPT;
import static org.maatwerk.confidentiality.ConfidentialityRefusal.ROTATION_NOT_AT_THIS_STEP;

import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.confidentiality.ConfidentialityRefusal;
import org.maatwerk.confidentiality.KeyRotationState;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.store.KeyRing;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.people.Role;

/** D-4: the master key is exchanged while everybody works, by an administrator and nobody else. */
class RotateKeysTest {

    private static final CaseNumber FILE = new CaseNumber("IA-2026-00001");
    private static final CaseNumber OTHER = new CaseNumber("IA-2026-00002");

    private final KeyRing ring = KeyRing.inMemory();
    private final PeopleInMemory people = new PeopleInMemory();
    private final PersonId rik = people.add(1, "Rik", "Coppens", Role.ADMINISTRATOR);
    private final PersonId jana = people.add(2, "Jana", "Pauwels", Role.DATA_PROTECTION_OFFICER);
    private final RotateKeys rotateKeys = new RotateKeys();
    private final RewrapKeys rewrapKeys = rewrapKeys(ring);

    private Sealed sealed;

    @BeforeEach
    void furnish() {
        rotateKeys.administrators = new Administrators();
        rotateKeys.administrators.people = people;
        rotateKeys.administrators.clock = Clock.systemUTC();
        rotateKeys.masterKeys = ring.masterKeys();
        rotateKeys.rotations = ring.rotations();
        rotateKeys.fileKeys = ring.keys();
        sealed = ring.vault().seal(FILE, "place", "text");
        ring.vault().seal(OTHER, "place", "text");
    }

    @Test
    void a_new_key_changes_nothing_until_it_is_put_in_use() {
        rotateKeys.make(rik);

        assertThat(rotateKeys.look(rik).state()).isEqualTo(KeyRotationState.KEY_MADE);
        assertThat(rotateKeys.look(rik).left()).isZero();
        assertThat(rewrapKeys.waiting()).isEmpty();
    }

    @Test
    void is_not_put_in_use_before_a_copy_is_kept() {
        rotateKeys.make(rik);

        refuses(KEY_COPY_NOT_KEPT, () -> rotateKeys.begin(rik, false));
    }

    @Test
    void progress_is_counted_while_keys_are_wrapped_anew() {
        rotateKeys.make(rik);
        rotateKeys.begin(rik, true);
        assertThat(rotateKeys.look(rik)).matches(seen -> seen.done() == 0 && seen.left() == 2);

        rewrapKeys.rewrap(FILE);

        assertThat(rotateKeys.look(rik)).matches(seen -> seen.done() == 1 && seen.left() == 1);
        assertThat(rotateKeys.look(rik).state()).isEqualTo(KeyRotationState.RUNNING);
        assertThat(ring.vault().open(FILE, "place", sealed)).isEqualTo("text");
    }

    @Test
    void what_is_sealed_meanwhile_gets_the_new_key() {
        rotateKeys.make(rik);
        rotateKeys.begin(rik, true);

        ring.vault().seal(new CaseNumber("IA-2026-00003"), "place", "new");

        assertThat(rotateKeys.look(rik)).matches(seen -> seen.done() == 1 && seen.left() == 2);
    }

    @Test
    void the_former_key_stays_as_long_as_something_needs_it() {
        rotateKeys.make(rik);
        rotateKeys.begin(rik, true);

        refuses(KEYS_STILL_IN_USE, () -> rotateKeys.end(rik));
        assertThat(ring.masterKeys().all()).hasSize(2);
    }

    @Test
    void afterwards_only_the_new_key_is_left_and_everything_opens() {
        long former = ring.masterKeys().first();
        rotateKeys.make(rik);
        rotateKeys.begin(rik, true);
        rewrapKeys.waiting().forEach(rewrapKeys::rewrap);

        rotateKeys.end(rik);

        assertThat(ring.masterKeys().all()).hasSize(1).doesNotContain(former);
        assertThat(rotateKeys.look(rik).state()).isEqualTo(KeyRotationState.AT_REST);
        assertThat(ring.vault().open(FILE, "place", sealed)).isEqualTo("text");
    }

    @Test
    void two_administrators_do_not_begin_at_once() {
        rotateKeys.make(rik);

        refuses(ROTATION_NOT_AT_THIS_STEP, () -> rotateKeys.make(rik));
        rotateKeys.begin(rik, true);
        refuses(ROTATION_NOT_AT_THIS_STEP, () -> rotateKeys.begin(rik, true));
    }

    @Test
    void is_there_for_administrators_only() {
        assertThatThrownBy(() -> rotateKeys.look(jana)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rotateKeys.make(jana)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rotateKeys.begin(jana, true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rotateKeys.end(jana)).isInstanceOf(NotFound.class);
    }

    static RewrapKeys rewrapKeys(KeyRing ring) {
        RewrapKeys rewrapKeys = new RewrapKeys();
        rewrapKeys.fileKeys = ring.keys();
        rewrapKeys.rotations = ring.rotations();
        rewrapKeys.masterKeys = ring.masterKeys();
        rewrapKeys.wrapping = ring.wrapping();
        return rewrapKeys;
    }

    private static void refuses(ConfidentialityRefusal refusal, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isEqualTo(refusal));
    }
}
