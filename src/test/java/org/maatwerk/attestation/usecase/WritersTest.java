package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.BO;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.RETENTION;
import static org.maatwerk.attestation.Cast.TODAY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Cast;
import org.maatwerk.kernel.CaseNumber;

class WritersTest {

    private final Office office = new Office();
    private final Writers writers = new Writers();

    @BeforeEach
    void open() {
        writers.drafts = office.drafts;
        writers.attestations = office.attestations;
        writers.parties = office.parties();
    }

    @Test
    void the_parties_of_a_file_write_in_it_and_nobody_else() {
        office.attestations.add(Cast.planned());

        assertThat(writers.mayWrite(AN, FILE)).isTrue();
        assertThat(writers.mayWrite(EXPERT, FILE)).isTrue();
        assertThat(writers.mayWrite(DOCTOR, FILE)).isTrue();
        assertThat(writers.mayWrite(BO, FILE)).isFalse();
    }

    /** A2. */
    @Test
    void a_draft_is_written_by_its_author_alone() {
        CaseNumber draft = office.draftRequest.start(AN).caseNumber();

        assertThat(writers.mayWrite(AN, draft)).isTrue();
        assertThat(writers.mayWrite(BO, draft)).isFalse();
    }

    @Test
    void nobody_writes_in_a_file_that_is_not_there() {
        assertThat(writers.mayWrite(AN, FILE)).isFalse();
    }

    /** A10. */
    @Test
    void nobody_writes_in_a_file_that_was_withdrawn() {
        Attestation attestation = Cast.planned();
        attestation.withdraw(AN, TODAY, RETENTION);
        office.attestations.add(attestation);

        assertThat(writers.mayWrite(AN, FILE)).isFalse();
        assertThat(writers.mayWrite(DOCTOR, FILE)).isFalse();
    }

    /** A9: after a refusal the staff member writes what is new. */
    @Test
    void a_refusal_can_still_be_reconsidered_in_writing() {
        office.attestations.add(Cast.notRecognised());

        assertThat(writers.mayWrite(AN, FILE)).isTrue();
    }
}
