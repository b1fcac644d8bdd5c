package org.maatwerk.attestation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.maatwerk.attestation.Cast.CHAIR;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.MEMBER;
import static org.maatwerk.attestation.Cast.NOW;
import static org.maatwerk.attestation.Cast.OTHER_MEMBER;
import static org.maatwerk.attestation.Cast.OTHER_SERVICE;
import static org.maatwerk.attestation.Cast.SERVICE;
import static org.maatwerk.attestation.Cast.TODAY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.maatwerk.attestation.Appointment;
import org.maatwerk.attestation.Consultation;
import org.maatwerk.attestation.ConsultationManner;
import org.maatwerk.attestation.ConsultationState;
import org.maatwerk.attestation.CriteriaList;
import org.maatwerk.attestation.Criterion;
import org.maatwerk.attestation.Decision;
import org.maatwerk.attestation.Handover;
import org.maatwerk.attestation.Outcome;
import org.maatwerk.attestation.ReconsiderationRequest;
import org.maatwerk.attestation.Ruling;
import org.maatwerk.attestation.SmtAdvice;
import org.maatwerk.attestation.SmtRound;
import org.maatwerk.attestation.SmtRoundState;
import org.maatwerk.attestation.SmtSeat;
import org.maatwerk.attestation.Term;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

class AssessmentStoreTest {

    private static final LocalDateTime BEFORE = TODAY.atTime(8, 0);
    private static final LocalDateTime MORNING = TODAY.plusDays(7).atTime(9, 30);

    @OnEachDatabase
    void keeps_appointments_with_what_became_of_them(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaAssessments store = assessments(entities);
            entities.inTransaction(() -> store.add(appointment()));

            entities.inTransaction(() -> {
                Consultation planned = store.planned(FILE).orElseThrow();
                store.add(planned.move(new Appointment(MORNING.plusDays(1), ConsultationManner.ONLINE, null), BEFORE));
            });

            assertThat(store.consultations(FILE))
                    .extracting(Consultation::state)
                    .containsExactly(ConsultationState.MOVED, ConsultationState.PLANNED);
            assertThat(store.planned(DOCTOR)).singleElement().satisfies(kept -> {
                assertThat(kept.appointment().at()).isEqualTo(MORNING.plusDays(1));
                assertThat(kept.appointment().manner()).isEqualTo(ConsultationManner.ONLINE);
                assertThat(kept.documentsShown()).isNull();
            });
        }
    }

    @OnEachDatabase
    void keeps_a_decision_and_refuses_a_second_one_for_the_same_look_at_the_file(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaAssessments store = assessments(entities);
            long list =
                    entities.inTransaction(() -> lists(entities).all().get(0).id());
            entities.inTransaction(() -> {
                Consultation held = appointment();
                held.hold(true, MORNING.toLocalDate());
                store.add(held);
                store.add(decision(held, list));
            });

            assertThat(store.decisions(FILE)).singleElement().satisfies(kept -> {
                assertThat(kept.ruling()).isEqualTo(new Ruling(Outcome.RECOGNISED, Term.FIVE_YEARS, TODAY));
                assertThat(kept.grounds().reasoning().cipher())
                        .isEqualTo(sealed("reasoning").cipher());
                assertThat(kept.grounds().whyOtherwise()).isNull();
                assertThat(kept.decidedAt()).isEqualTo(NOW);
            });
            assertThatThrownBy(() -> entities.inTransaction(
                            () -> store.add(decision(store.consultations(FILE).get(0), list))))
                    .isNotNull();
        }
    }

    @OnEachDatabase
    void keeps_a_question_to_the_team_until_the_advice(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaAssessments store = assessments(entities);
            entities.inTransaction(
                    () -> store.add(new SmtRound(FILE, 1, new SmtRound.Asker(DOCTOR, 1), sealed("question"), 3, NOW)));
            entities.inTransaction(() -> store.smtRounds(FILE)
                    .get(0)
                    .consent(Set.of(MEMBER, OTHER_MEMBER), Set.of(CHAIR), NOW.plusSeconds(60)));
            entities.inTransaction(() -> store.smtRounds(FILE).get(0).answer(MEMBER, sealed("answer"), NOW));
            entities.inTransaction(() -> store.smtRounds(FILE).get(0).recuse(OTHER_MEMBER, NOW));

            assertThat(store.smtRoundsWith(MEMBER, 5)).hasSize(1);
            assertThat(store.smtRoundsWith(OTHER_MEMBER, 5)).isEmpty();
            assertThat(store.isSeated(MEMBER, FILE)).isTrue();
            assertThat(store.isSeated(CHAIR, FILE)).isTrue();
            assertThat(store.isSeated(OTHER_MEMBER, FILE)).isFalse();
            assertThat(store.smtRounds(FILE).get(0).seats())
                    .extracting(SmtSeat::member, SmtSeat::isAsked, SmtSeat::hasAnswered)
                    .containsExactlyInAnyOrder(
                            tuple(MEMBER, true, true), tuple(OTHER_MEMBER, true, false), tuple(CHAIR, false, false));

            entities.inTransaction(() -> store.smtRounds(FILE)
                    .get(0)
                    .advise(CHAIR, new SmtAdvice(sealed("outcome"), sealed("text"), null, sealed("end")), NOW));

            SmtRound closed = store.smtRounds(FILE).get(0);
            assertThat(closed.state()).isEqualTo(SmtRoundState.ADVISED);
            assertThat(closed.sharedSketch()).contains(3);
            assertThat(closed.advice().orElseThrow().conclusion().cipher())
                    .isEqualTo(sealed("end").cipher());
            assertThat(closed.advice().orElseThrow().minorityNote()).isNull();
            assertThat(store.smtRoundsWith(CHAIR, 5))
                    .extracting(SmtRound::closedAt)
                    .containsExactly(NOW);
        }
    }

    @OnEachDatabase
    void keeps_what_is_new_and_which_service_may_take_over(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaAssessments store = assessments(entities);
            entities.inTransaction(() -> {
                store.add(new ReconsiderationRequest(FILE, DOCTOR, sealed("new"), NOW));
                store.add(new Handover(FILE, SERVICE, OTHER_SERVICE, NOW));
            });

            entities.inTransaction(() -> store.handover(FILE).orElseThrow().answer(true, NOW.plusSeconds(5)));

            assertThat(store.reconsideration(FILE).orElseThrow().formerDoctor()).isEqualTo(DOCTOR);
            assertThat(store.reconsideration(FILE).orElseThrow().caseNumber()).isEqualTo(FILE);
            assertThat(store.handover(FILE).orElseThrow().agreed()).isTrue();
            assertThat(store.handover(FILE).orElseThrow().newService()).isEqualTo(OTHER_SERVICE);
        }
    }

    @OnEachDatabase
    void ships_a_first_criteria_list_and_keeps_the_next_in_its_order(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaCriteriaLists store = lists(entities);
            assertThat(store.validOn(TODAY).orElseThrow().criteria()).hasSizeGreaterThan(10);

            entities.inTransaction(() -> {
                CriteriaList next = new CriteriaList(
                        "Lijst 2027",
                        LocalDate.of(2027, 1, 1),
                        List.of(new Criterion("B", "Tweede", "Second"), new Criterion("A", "Eerste", "First")));
                store.all().get(0).followedBy(next);
                store.add(next);
            });

            assertThat(store.all())
                    .extracting(CriteriaList::validUntil)
                    .containsExactly(null, LocalDate.of(2026, 12, 31));
            assertThat(store.validOn(LocalDate.of(2027, 1, 1)).orElseThrow().criteria())
                    .extracting(Criterion::code)
                    .containsExactly("B", "A");
            assertThat(store.validOn(LocalDate.of(2026, 12, 31)).orElseThrow().name())
                    .isEqualTo("Voorbeeldlijst 2024");
            assertThat(store.find(store.all().get(0).id())).isPresent();
        }
    }

    private static Consultation appointment() {
        Appointment appointment = new Appointment(MORNING, ConsultationManner.AT_THE_SERVICE, "Kamer 2");
        return Consultation.plan(FILE, 1, DOCTOR, appointment, BEFORE);
    }

    private static Decision decision(Consultation held, long list) {
        Ruling ruling = new Ruling(Outcome.RECOGNISED, Term.FIVE_YEARS, TODAY);
        Decision.Grounds grounds = new Decision.Grounds(sealed("criterion"), sealed("reasoning"), null);
        return new Decision(held, DOCTOR, list, ruling, grounds, NOW);
    }

    private static Sealed sealed(String bytes) {
        return new Sealed(bytes.getBytes(StandardCharsets.UTF_8));
    }

    private static JpaAssessments assessments(TestPersistence entities) {
        JpaAssessments store = new JpaAssessments();
        store.entities = entities.entityManager();
        return store;
    }

    private static JpaCriteriaLists lists(TestPersistence entities) {
        JpaCriteriaLists store = new JpaCriteriaLists();
        store.entities = entities.entityManager();
        return store;
    }
}
