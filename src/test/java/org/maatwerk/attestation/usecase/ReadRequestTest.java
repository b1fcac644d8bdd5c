package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.BO;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.RETENTION;
import static org.maatwerk.attestation.Cast.TODAY;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.RequestQuestion;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.kernel.NotFound;

class ReadRequestTest {

    private final Office office = new Office();
    private final Attestation file = Cast.withExpert();
    private final ReadRequest readRequest = new ReadRequest();

    @BeforeEach
    void open() {
        readRequest.door = office.door;
        readRequest.answers = office.answers;
        office.attestations.add(file);
        office.answers.write(FILE, RequestQuestion.WORK, "Lang rechtstaan");
    }

    @Test
    void the_staff_member_reads_again_what_was_written_and_that_stands_in_the_log() {
        RequestView sent = readRequest.of(AN, FILE);

        assertThat(sent.answers()).containsEntry(RequestQuestion.WORK, "Lang rechtstaan");
        assertThat(sent.readByExpert()).isTrue();
        assertThat(sent.toString()).doesNotContain("rechtstaan");
        assertThat(office.accesses.fired())
                .extracting(FileAccessed::informationClass)
                .containsExactly(InformationClass.D2_SKETCH);
    }

    /** A10: after the end nobody else reads it any more. */
    @Test
    void of_a_withdrawn_request_only_the_staff_member_still_reads_the_words() {
        file.withdraw(AN, TODAY, RETENTION);

        RequestView sent = readRequest.of(AN, FILE);

        assertThat(sent.answers()).containsEntry(RequestQuestion.WORK, "Lang rechtstaan");
        assertThat(sent.readByExpert()).isFalse();
    }

    /** D-1: the expert reads them on a page of the expert. */
    @Test
    void for_anybody_else_there_is_nothing_here() {
        assertThatThrownBy(() -> readRequest.of(BO, FILE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readRequest.of(EXPERT, FILE)).isInstanceOf(NotFound.class);
        assertThat(office.accesses.fired()).isEmpty();
    }
}
