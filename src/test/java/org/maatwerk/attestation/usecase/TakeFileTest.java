package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.FILE_IS_TAKEN;
import static org.maatwerk.attestation.AttestationRefusal.NOT_THE_SAME_DOCTOR;
import static org.maatwerk.attestation.AttestationRefusal.OWN_FILE;
import static org.maatwerk.attestation.AttestationRefusal.REQUEST_WITHDRAWN;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.DOCTOR_OF_OTHER_SERVICE;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.OTHER_DOCTOR;
import static org.maatwerk.attestation.Cast.RETENTION;
import static org.maatwerk.attestation.Cast.SERVICE;
import static org.maatwerk.attestation.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.FileTaken;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.people.Role;

/** The pool of doctors: A9, A11, A13. */
class TakeFileTest {

    private final Surgery surgery = Surgery.withConfirmedSketch();

    @Test
    void a_doctor_of_the_service_takes_a_file_from_the_pool_A11() {
        surgery.takeFile().take(DOCTOR, FILE);

        assertThat(surgery.file().doctor()).isEqualTo(DOCTOR);
        assertThat(surgery.taken.fired()).containsExactly(new FileTaken(FILE, DOCTOR));
    }

    @Test
    void a_doctor_of_another_service_hears_that_there_is_nothing_A11() {
        assertThatThrownBy(() -> surgery.takeFile().take(DOCTOR_OF_OTHER_SERVICE, FILE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_is_no_doctor_hears_that_there_is_nothing() {
        assertThatThrownBy(() -> surgery.takeFile().take(EXPERT, FILE)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_second_doctor_is_told_that_a_colleague_was_first() {
        surgery.takeFile().take(DOCTOR, FILE);

        assertRefused(FILE_IS_TAKEN, () -> surgery.takeFile().take(OTHER_DOCTOR, FILE));
    }

    @Test
    void the_former_doctor_does_not_take_a_reconsideration_A9() {
        Surgery refused = Surgery.notRecognised();
        refused.askReconsideration().ask(AN, FILE, "Nieuw verslag over mijn werk");

        assertRefused(NOT_THE_SAME_DOCTOR, () -> refused.takeFile().take(DOCTOR, FILE));
        assertThat(refused.pool.of(DOCTOR)).isEmpty();
        assertThat(refused.pool.of(OTHER_DOCTOR)).hasSize(1);
    }

    @Test
    void a_doctor_does_not_take_their_own_file_A13() {
        surgery.office.people.add(AN, "An", SERVICE, Role.OCCUPATIONAL_DOCTOR, Role.STAFF_MEMBER);

        assertRefused(OWN_FILE, () -> surgery.takeFile().take(AN, FILE));
        assertThat(surgery.pool.of(AN)).isEmpty();
    }

    @Test
    void a_doctor_never_learns_that_a_relative_has_a_file_A13() {
        surgery.office.people.relate(DOCTOR, AN);

        assertThatThrownBy(() -> surgery.takeFile().take(DOCTOR, FILE)).isInstanceOf(NotFound.class);
        assertThat(surgery.pool.of(DOCTOR)).isEmpty();
    }

    @Test
    void a_withdrawn_file_says_so_A10() {
        surgery.file().withdraw(AN, TODAY, RETENTION);

        assertRefused(REQUEST_WITHDRAWN, () -> surgery.takeFile().take(DOCTOR, FILE));
    }

    @Test
    void a_file_without_a_confirmed_sketch_is_not_in_the_pool_A5() {
        Surgery early = new Surgery();
        early.office.attestations.add(Cast.withExpert());

        assertThat(early.pool.of(DOCTOR)).isEmpty();
        assertThatThrownBy(() -> early.takeFile().take(DOCTOR, FILE)).isNotNull();
        assertThat(early.file().doctor()).isNull();
    }
}
