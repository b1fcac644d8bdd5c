package org.maatwerk.confidentiality.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.confidentiality.InformationClass.D1_EXISTENCE;
import static org.maatwerk.confidentiality.InformationClass.D2_SKETCH;
import static org.maatwerk.confidentiality.InformationClass.D4_CRITERION_AND_REASONING;
import static org.maatwerk.confidentiality.InformationClass.D6_OUTCOME;
import static org.maatwerk.confidentiality.Relation.ADMINISTRATOR;
import static org.maatwerk.confidentiality.Relation.DOCTOR;
import static org.maatwerk.confidentiality.Relation.EXPERT;
import static org.maatwerk.confidentiality.Relation.SMT;
import static org.maatwerk.confidentiality.Relation.STAFF_MEMBER;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.confidentiality.WhoSees;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.testing.Facts;

/** D-1, D-5: the gate refuses what the table does not give, and notes the rest. */
class TableGateTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final PersonId AN = new PersonId(1);
    private static final PersonId BO = new PersonId(2);
    private static final FileParties FILE = new FileParties(new CaseNumber("IA-2026-00001"), AN);

    private final Facts<FileAccessed> noted = new Facts<>();
    private final Gate gate = TestGates.gate(Clock.fixed(NOON, ZoneOffset.UTC), noted);

    @Test
    void notes_who_read_what_by_which_relation_and_why() {
        gate.read(BO, FILE, Set.of(DOCTOR), D2_SKETCH, "decide-attestation");

        assertThat(noted.fired())
                .containsExactly(
                        new FileAccessed(FILE.file(), AN, BO, DOCTOR, D2_SKETCH, false, "decide-attestation", NOON));
    }

    @Test
    void notes_a_writing_as_a_writing() {
        gate.write(BO, FILE, Set.of(DOCTOR), D4_CRITERION_AND_REASONING, "decide-attestation");

        assertThat(noted.fired()).singleElement().matches(FileAccessed::written);
    }

    @Test
    void opens_the_criterion_and_the_reasoning_only_to_somebody_who_just_proved_who_they_are_D4() {
        Gate late = TestGates.gate(Clock.fixed(NOON, ZoneOffset.UTC), noted, TestGates::notFresh);

        assertThatThrownBy(() -> late.read(BO, FILE, Set.of(DOCTOR), D4_CRITERION_AND_REASONING, "doctor-file"))
                .isInstanceOf(Refused.class)
                .hasMessage("CONFIRM_IDENTITY_FIRST");
        assertThatThrownBy(() -> late.write(BO, FILE, Set.of(DOCTOR), D4_CRITERION_AND_REASONING, "doctor-file"))
                .isInstanceOf(Refused.class);
        assertThat(noted.fired()).isEmpty();
    }

    @Test
    void opens_the_rest_without_asking_again() {
        Gate late = TestGates.gate(Clock.fixed(NOON, ZoneOffset.UTC), noted, TestGates::notFresh);

        late.read(BO, FILE, Set.of(DOCTOR), D2_SKETCH, "doctor-file");

        assertThat(noted.fired()).hasSize(1);
    }

    /** D-1: that something is there is not told by a question. */
    @Test
    void does_not_ask_somebody_who_may_not_see_it_anyway() {
        Gate late = TestGates.gate(Clock.fixed(NOON, ZoneOffset.UTC), noted, TestGates::notFresh);

        assertThatThrownBy(() -> late.read(BO, FILE, Set.of(EXPERT), D4_CRITERION_AND_REASONING, "x"))
                .isInstanceOf(NotFound.class);
    }

    /** D-5: whoever reads in an emergency has no relation of their own. */
    @Test
    void notes_a_reading_in_an_emergency_as_one() {
        gate.readInEmergency(BO, FILE, EXPERT, D2_SKETCH, "break-glass");

        assertThat(noted.fired())
                .containsExactly(new FileAccessed(
                        FILE.file(), AN, BO, null, EXPERT, D2_SKETCH, false, "break-glass", NOON, true));
    }

    @Test
    void opens_in_an_emergency_what_the_relation_reads_and_never_a_criterion_D4() {
        assertThatThrownBy(() -> gate.readInEmergency(BO, FILE, DOCTOR, D4_CRITERION_AND_REASONING, "break-glass"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> gate.readInEmergency(BO, FILE, ADMINISTRATOR, D2_SKETCH, "break-glass"))
                .isInstanceOf(NotFound.class);
        assertThat(noted.fired()).isEmpty();
    }

    @Test
    void does_not_note_what_is_not_logged() {
        gate.read(BO, FILE, Set.of(EXPERT), D1_EXISTENCE, "expert-files");

        assertThat(noted.fired()).isEmpty();
    }

    @Test
    void finds_nothing_for_somebody_without_a_relation() {
        assertThatThrownBy(() -> gate.read(BO, FILE, Set.of(), D1_EXISTENCE, "own-file"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void finds_nothing_and_notes_nothing_for_the_wrong_relation() {
        assertThatThrownBy(() -> gate.read(BO, FILE, Set.of(EXPERT, ADMINISTRATOR), D4_CRITERION_AND_REASONING, "x"))
                .isInstanceOf(NotFound.class);
        assertThat(noted.fired()).isEmpty();
    }

    @Test
    void does_not_take_reading_for_writing() {
        assertThatThrownBy(() -> gate.write(BO, FILE, Set.of(DOCTOR), D2_SKETCH, "x"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void opens_the_sketch_to_the_team_only_once_it_is_released() {
        assertThatThrownBy(() -> gate.read(BO, FILE, Set.of(SMT), D2_SKETCH, "answer-smt-question"))
                .isInstanceOf(NotFound.class);

        gate.readReleased(BO, FILE, Set.of(SMT), D2_SKETCH, "answer-smt-question");

        assertThat(noted.fired()).hasSize(1);
    }

    @Test
    void takes_the_relation_that_may() {
        gate.write(AN, FILE, Set.of(STAFF_MEMBER, DOCTOR), D6_OUTCOME, "x");

        assertThat(noted.fired()).singleElement().matches(fact -> fact.relation() == DOCTOR);
    }

    @Test
    void tells_who_will_read_from_the_same_table() {
        WhoSees whoSees = new TableWhoSees();

        assertThat(whoSees.readers(D4_CRITERION_AND_REASONING)).containsExactly(DOCTOR);
        assertThat(whoSees.readers(D2_SKETCH)).containsExactly(STAFF_MEMBER, EXPERT, DOCTOR);
        assertThat(whoSees.readersAfterRelease(D2_SKETCH)).containsExactly(SMT);
    }
}
