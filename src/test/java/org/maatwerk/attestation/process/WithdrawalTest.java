package org.maatwerk.attestation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.attestation.Cast.FILE;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A withdrawal ends everything that is open, at every stage (A10). */
class WithdrawalTest {

    private static final Map<String, UnaryOperator<Walk>> STAGES = new TreeMap<>(Map.of(
            "submitted", Walk::submitted,
            "sketch in progress", walk -> walk.submitted().firstContactMade(),
            "sketch offered", walk -> walk.submitted().firstContactMade().sketchOffered(),
            "sketch confirmed", Walk::confirmed,
            "sketch changed afterwards", walk -> walk.confirmed().sketchChanged(),
            "consultation planned", walk -> walk.confirmed().planned(),
            "in assessment", Walk::inAssessment,
            "consent to the team asked", walk -> walk.inAssessment().smtAsked(),
            "team asked", walk -> walk.inAssessment().smtAsked().smtConsented(),
            "awaiting protocol", walk -> walk.inAssessment().recognised(LocalDate.of(2028, 3, 1))));

    @TestFactory
    Stream<DynamicTest> a_withdrawal_ends_all_open_tasks_of_everybody() {
        return STAGES.entrySet().stream()
                .map(stage -> DynamicTest.dynamicTest(stage.getKey(), () -> withdrawIn(stage.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> a_handover_question_ends_with_the_file() {
        return Stream.of(DynamicTest.dynamicTest(
                "handover offered", () -> withdrawIn(walk -> walk.confirmed().handoverOffered())));
    }

    private void withdrawIn(UnaryOperator<Walk> stage) {
        try (Walk walk = new Walk()) {
            stage.apply(walk);

            walk.withdrawn();

            assertThat(walk.open()).isEmpty();
            assertThat(walk.isRunning()).isFalse();
            assertThat(walk.engine.isRunning(RenewalProcess.PROCESS, FILE.value()))
                    .isFalse();
            assertThat(walk.engine.running("deadline")).isZero();
        }
    }
}
