package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.OWN_FILE;
import static org.maatwerk.attestation.AttestationRefusal.REQUEST_WITHDRAWN;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.BO;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.MEMBER;
import static org.maatwerk.attestation.Cast.OTHER_DOCTOR;
import static org.maatwerk.attestation.Cast.OTHER_EXPERT;
import static org.maatwerk.attestation.Cast.RETENTION;
import static org.maatwerk.attestation.Cast.ROADS;
import static org.maatwerk.attestation.Cast.TODAY;
import static org.maatwerk.confidentiality.InformationClass.D1_EXISTENCE;
import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;
import static org.maatwerk.confidentiality.InformationClass.D6_OUTCOME;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Cast;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.people.Role;

class PartiesTest {

    private final Office office = new Office((member, caseNumber) -> member.equals(MEMBER) || member.equals(AN));

    @Test
    void a_relation_comes_from_this_file_and_never_from_a_role() {
        Attestation attestation = Cast.planned();

        assertThat(office.parties().relationsOf(AN, attestation)).containsExactly(Relation.STAFF_MEMBER);
        assertThat(office.parties().relationsOf(EXPERT, attestation)).containsExactly(Relation.EXPERT);
        assertThat(office.parties().relationsOf(DOCTOR, attestation)).containsExactly(Relation.DOCTOR);
        assertThat(office.parties().relationsOf(MEMBER, attestation)).containsExactly(Relation.SMT);
        assertThat(office.parties().relationsOf(OTHER_EXPERT, attestation)).isEmpty();
        assertThat(office.parties().relationsOf(OTHER_DOCTOR, attestation)).isEmpty();
        assertThat(office.parties().relationsOf(BO, attestation)).isEmpty();
    }

    /** D-6: nothing at all, before the staff member releases something; not even that there is a file. */
    @Test
    void the_line_manager_and_hr_stand_in_no_relation_to_the_file() {
        office.attestations.add(Cast.inAssessment());
        office.people.add(BO, "Bo", ROADS, Role.STAFF_MEMBER, Role.LINE_MANAGER, Role.HR_OFFICER);

        assertThatThrownBy(() -> office.door().toRead(BO, FILE, D1_EXISTENCE, "test"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.door().toReadReleased(BO, FILE, D6_OUTCOME, "test"))
                .isInstanceOf(NotFound.class);

        assertThat(office.accesses.fired()).isEmpty();
    }

    /** A13. */
    @Test
    void whoever_is_related_to_the_person_has_no_relation_to_the_file() {
        Attestation attestation = Cast.planned();

        office.people.relate(DOCTOR, AN);

        assertThat(office.parties().relationsOf(DOCTOR, attestation)).isEmpty();
    }

    /** A13. */
    @Test
    void nobody_takes_the_own_file_or_that_of_somebody_related_out_of_the_pool() {
        office.attestations.add(Cast.submitted());
        office.people.add(AN, "An", ROADS, Role.STAFF_MEMBER, Role.CENTRAL_EXPERT);
        office.people.relate(AN, OTHER_EXPERT);

        assertRefused(OWN_FILE, () -> office.door().fromPool(Role.CENTRAL_EXPERT, AN, FILE));
        assertThatThrownBy(() -> office.door().fromPool(Role.CENTRAL_EXPERT, OTHER_EXPERT, FILE))
                .isInstanceOf(NotFound.class);

        assertThat(office.door().fromPool(Role.CENTRAL_EXPERT, EXPERT, FILE).caseNumber())
                .isEqualTo(FILE);
    }

    /** D-1: a stranger hears the same about a file that exists and one that does not. */
    @Test
    void a_stranger_finds_nothing_not_even_that_it_was_withdrawn() {
        Attestation attestation = Cast.planned();
        attestation.withdraw(AN, TODAY, RETENTION);
        office.attestations.add(attestation);

        assertThatThrownBy(() -> office.door().toRead(BO, FILE, D2_SKETCH, "test"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.door().toWrite(OTHER_DOCTOR, FILE, D2_SKETCH, "test"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.door().toActAs(Relation.EXPERT, BO, FILE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.door().fromPool(Role.CENTRAL_EXPERT, BO, FILE))
                .isInstanceOf(NotFound.class);
    }

    /** A10. */
    @Test
    void a_party_hears_that_the_request_was_withdrawn_and_the_staff_member_reads_on() {
        Attestation attestation = Cast.planned();
        attestation.withdraw(AN, TODAY, RETENTION);
        office.attestations.add(attestation);

        assertRefused(REQUEST_WITHDRAWN, () -> office.door().toRead(DOCTOR, FILE, D2_SKETCH, "test"));
        assertRefused(REQUEST_WITHDRAWN, () -> office.door().toActAs(Relation.EXPERT, EXPERT, FILE));

        assertThat(office.door().toRead(AN, FILE, D2_SKETCH, "test")).isSameAs(attestation);
    }
}
