package org.maatwerk.messages.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.maatwerk.messages.MessageKind.DEADLINE_NEAR;
import static org.maatwerk.messages.MessageKind.DEADLINE_PASSED;
import static org.maatwerk.messages.MessageKind.ESCALATION;
import static org.maatwerk.messages.MessageKind.TASK_WAITS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.CalendarEntry;
import org.maatwerk.messages.Message;
import org.maatwerk.messages.MessageKind;
import org.maatwerk.messages.MessagesInMemory;
import org.maatwerk.messages.Notice;
import org.maatwerk.messages.Outbox;
import org.maatwerk.messages.WaitingTask;
import org.maatwerk.messages.WaitingTasksInMemory;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.people.Role;
import org.maatwerk.workflow.Audience;
import org.maatwerk.workflow.DeadlineNear;
import org.maatwerk.workflow.DeadlinePassed;

/** Who is told that something waits, and how often (X1, A10, A13). */
class TellTest {

    private static final Instant NOW = Instant.parse("2026-11-20T11:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Brussels"));
    private static final CaseNumber FILE = new CaseNumber("IA-2026-00001");
    private static final LocalDate DUE = LocalDate.of(2026, 11, 27);

    private final PeopleInMemory people = new PeopleInMemory();
    private final PersonId an = people.add(1, "An", "Claes");
    private final PersonId els = people.add(11, "Els", "Expert", Role.CENTRAL_EXPERT);
    private final PersonId edo = people.add(12, "Edo", "Expert", Role.CENTRAL_EXPERT);
    private final PersonId kin = people.add(13, "Kin", "Claes", Role.CENTRAL_EXPERT);
    private final PersonId doctor = people.add(21, "Dirk", "Arts", Role.OCCUPATIONAL_DOCTOR);
    private final MessagesInMemory messages = new MessagesInMemory();
    private final Outbox outbox = TestOutbox.outbox(messages, CLOCK);
    private final Recipients recipients = new Recipients();
    private final WaitingTasksInMemory waiting = new WaitingTasksInMemory();
    private final TellOfWaitingTasks tellOfWaitingTasks = new TellOfWaitingTasks();
    private final TellOfDeadlines tellOfDeadlines = new TellOfDeadlines();

    TellTest() {
        people.relate(an, kin);
        recipients.people = people;
        recipients.audience = new RolesAsPools();
        recipients.clock = CLOCK;
        tellOfWaitingTasks.tasks = waiting;
        tellOfWaitingTasks.recipients = recipients;
        tellOfWaitingTasks.outbox = outbox;
        tellOfWaitingTasks.clock = CLOCK;
        tellOfDeadlines.recipients = recipients;
        tellOfDeadlines.outbox = outbox;
    }

    @Test
    void tells_the_one_person_a_task_is_for() {
        waiting.all.add(task("person:1", null));

        tellOfWaitingTasks.tell();

        assertThat(messages.all)
                .extracting(Message::recipient, Message::kind, Message::path)
                .containsExactly(tuple(an, TASK_WAITS, "/attestation/confirm-sketch.xhtml?case=IA-2026-00001"));
    }

    @Test
    void tells_a_pool_without_who_is_close_to_the_subject_or_barred() {
        waiting.all.add(task("expert", edo));

        tellOfWaitingTasks.tell();

        assertThat(messages.all).extracting(Message::recipient).containsExactly(els);
    }

    @Test
    void tells_nobody_twice_of_the_same_task() {
        waiting.all.add(task("person:1", null));
        tellOfWaitingTasks.tell();

        tellOfWaitingTasks.tell();

        assertThat(messages.all).hasSize(1);
    }

    @Test
    void reminds_who_the_task_waits_for() {
        tellOfDeadlines.near(new DeadlineNear(FILE, "plan-consultation", "doctor", an, DUE));

        assertThat(messages.all)
                .extracting(Message::recipient, Message::kind, Message::due)
                .containsExactly(tuple(doctor, DEADLINE_NEAR, DUE));
    }

    @Test
    void tells_a_named_person_beside_the_audience_that_a_deadline_passed_each_time_again() {
        tellOfDeadlines.passed(new DeadlinePassed(FILE, "decide-attestation", "person:21", an, DUE, 1, els));
        tellOfDeadlines.passed(new DeadlinePassed(FILE, "decide-attestation", "person:21", an, DUE, 2, els));

        assertThat(messages.all)
                .extracting(Message::recipient, Message::kind)
                .containsExactly(
                        tuple(doctor, DEADLINE_PASSED),
                        tuple(els, ESCALATION),
                        tuple(doctor, DEADLINE_PASSED),
                        tuple(els, ESCALATION));
    }

    @Test
    void takes_back_the_latest_version_of_every_appointment_to_come() {
        invite(an, "a", NOW.plusSeconds(9000), 2);
        invite(an, "a", NOW.plusSeconds(9500), 4);
        invite(doctor, "b", NOW.plusSeconds(9500), 4);
        invite(doctor, "past", NOW.minusSeconds(9500), 0);

        outbox.cancelAppointments(FILE);

        assertThat(messages.all.subList(4, messages.all.size()))
                .extracting(
                        Message::recipient,
                        Message::kind,
                        message -> message.appointment().orElseThrow().uid(),
                        message -> message.appointment().orElseThrow().sequence())
                .containsExactlyInAnyOrder(
                        tuple(an, MessageKind.APPOINTMENT_CANCELLED, "a", 5),
                        tuple(doctor, MessageKind.APPOINTMENT_CANCELLED, "b", 5));
    }

    @Test
    void takes_back_the_appointment_of_one_person_and_leaves_the_others() {
        invite(an, "a", NOW.plusSeconds(9000), 2);
        invite(doctor, "b", NOW.plusSeconds(9000), 2);

        outbox.cancelAppointments(FILE, an);

        assertThat(messages.all.subList(2, messages.all.size()))
                .extracting(Message::recipient, Message::kind)
                .containsExactly(tuple(an, MessageKind.APPOINTMENT_CANCELLED));
    }

    private void invite(PersonId person, String uid, Instant at, int sequence) {
        outbox.invite(
                new Notice(person, MessageKind.APPOINTMENT, FILE, "/", null, uid + sequence),
                new CalendarEntry(uid, at, sequence));
    }

    private WaitingTask task(String audience, PersonId barred) {
        return new WaitingTask("t1", "confirm-sketch", "attestation", FILE, audience, an, barred);
    }

    private final class RolesAsPools implements Audience {

        @Override
        public String poolOf(String group, CaseNumber caseNumber) {
            return group;
        }

        @Override
        public Set<String> poolsOf(PersonId person) {
            Set<Role> roles = people.rolesOf(person, DUE);
            if (roles.contains(Role.OCCUPATIONAL_DOCTOR)) {
                return Set.of("doctor");
            }
            return roles.contains(Role.CENTRAL_EXPERT) ? Set.of("expert") : Set.of();
        }

        @Override
        public Set<PersonId> closeTo(PersonId person) {
            Set<PersonId> close = new HashSet<>(people.relatedTo(person));
            close.add(person);
            return close;
        }

        @Override
        public boolean mayWriteIn(CaseNumber caseNumber, PersonId person) {
            return true;
        }

        @Override
        public Optional<PersonId> coordinatorFor(PersonId subject) {
            return Optional.of(els);
        }
    }
}
