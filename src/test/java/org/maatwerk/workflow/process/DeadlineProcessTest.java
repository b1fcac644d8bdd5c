package org.maatwerk.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.AudienceInMemory;
import org.maatwerk.workflow.DeadlineNear;
import org.maatwerk.workflow.DeadlinePassed;

/** Reminder at 80%, escalation at 100% and every five working days after; silence once the task ended (X1, A7). */
class DeadlineProcessTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);
    private static final CaseNumber FILE = new CaseNumber("IA-2026-00007");
    private static final PersonId SUBJECT = new PersonId(1);

    private final EngineInMemory engine = new EngineInMemory(MONDAY);

    /** A task with five working days. */
    @BeforeEach
    void a_request_waits_for_its_first_contact() {
        Map<String, Object> codes = new HashMap<>();
        codes.put("staffMember", SUBJECT.toString());
        engine.flow().start("attestation", FILE, codes);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void five_working_days_from_monday_end_on_the_next_monday() {
        assertThat(engine.item(FILE, "make-first-contact").due()).isEqualTo(DUE);
    }

    @Test
    void nothing_is_said_before_80_percent() {
        engine.moveTo(at(2026, 3, 6, 7));

        assertThat(engine.tracking.near.fired()).isEmpty();
    }

    @Test
    void a_reminder_comes_on_the_morning_of_the_fourth_of_five_days() {
        engine.moveTo(at(2026, 3, 6, 8));

        assertThat(engine.tracking.near.fired())
                .containsExactly(new DeadlineNear(FILE, "make-first-contact", "expert", SUBJECT, DUE));
        assertThat(engine.item(FILE, "make-first-contact").reminded()).isTrue();
    }

    @Test
    void the_last_day_is_allowed_to_its_end() {
        engine.moveTo(at(2026, 3, 9, 23));

        assertThat(engine.tracking.passed.fired()).isEmpty();
    }

    @Test
    void after_the_last_day_a_named_person_hears_it() {
        engine.moveTo(at(2026, 3, 10, 0));

        assertThat(engine.tracking.passed.fired())
                .containsExactly(new DeadlinePassed(
                        FILE, "make-first-contact", "expert", SUBJECT, DUE, 1, AudienceInMemory.COORDINATOR));
    }

    @Test
    void it_is_said_again_every_five_working_days() {
        engine.moveTo(at(2026, 3, 10, 0));
        engine.moveTo(at(2026, 3, 16, 23));
        List<DeadlinePassed> afterFourDays = engine.tracking.passed.fired();

        engine.moveTo(at(2026, 3, 17, 0));
        engine.moveTo(at(2026, 3, 24, 0));

        assertThat(afterFourDays).hasSize(1);
        assertThat(engine.tracking.passed.fired())
                .extracting(DeadlinePassed::escalation)
                .containsExactly(1, 2, 3);
    }

    @Test
    void a_passed_deadline_leaves_the_task_as_it_is() {
        engine.moveTo(at(2026, 6, 1, 0));

        assertThat(engine.open(FILE)).containsExactly("make-first-contact");
    }

    @Test
    void once_the_task_is_done_nothing_is_said_about_it() {
        engine.flow().complete("make-first-contact", FILE, expert());

        engine.moveTo(at(2026, 3, 12, 0));

        assertThat(engine.tracking.near.fired()).isEmpty();
        assertThat(engine.running("deadline")).isEqualTo(1);
        assertThat(engine.open(FILE)).containsExactly("draft-sketch");
    }

    @Test
    void a_server_that_was_down_for_a_month_reminds_once_and_escalates_once() {
        engine.moveTo(at(2026, 4, 9, 9));

        assertThat(engine.tracking.near.fired()).hasSize(1);
        assertThat(engine.tracking.passed.fired()).hasSize(1);
    }

    private static Map<String, Object> expert() {
        return Map.of("expert", "11");
    }

    private static Instant at(int year, int month, int day, int hour) {
        return LocalDate.of(year, month, day)
                .atTime(hour, 0)
                .atZone(HouseClock.ZONE)
                .toInstant();
    }
}
