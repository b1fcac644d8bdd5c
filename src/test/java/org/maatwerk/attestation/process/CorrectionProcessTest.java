package org.maatwerk.attestation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.WorkItemView;

/** A wish to correct something waits for who keeps that part, beside the other work on the file. */
class CorrectionProcessTest {

    private final Walk walk = new Walk();

    @AfterEach
    void close() {
        walk.close();
    }

    @Test
    void it_waits_for_who_keeps_that_part_with_a_deadline() {
        walk.inAssessment().correctionAsked(EXPERT);

        assertThat(walk.open()).containsExactly("answer-correction", "decide-attestation");
        WorkItemView item = walk.engine.item(FILE, "answer-correction");
        assertThat(item.audience()).isEqualTo(WorkItem.audienceOf(EXPERT));
        assertThat(item.due()).isNotNull();
    }

    @Test
    void an_answer_ends_it_and_another_one_can_follow() {
        walk.inAssessment().correctionAsked(EXPERT).correctionAnswered();
        assertThat(walk.open()).containsExactly("decide-attestation");

        walk.correctionAsked(DOCTOR);

        assertThat(walk.open()).containsExactly("answer-correction", "decide-attestation");
    }

    @Test
    void what_nobody_can_answer_any_more_leaves_the_list() {
        walk.inAssessment().correctionAsked(EXPERT).correctionStopped();

        assertThat(walk.open()).containsExactly("decide-attestation");
        assertThat(walk.engine.running(CorrectionProcess.PROCESS)).isZero();
    }
}
