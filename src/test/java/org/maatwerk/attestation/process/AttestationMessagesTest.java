package org.maatwerk.attestation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.CLOCK;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.NOW;
import static org.maatwerk.attestation.Cast.ROADS;
import static org.maatwerk.attestation.Cast.SERVICE;
import static org.maatwerk.attestation.Cast.TODAY;
import static org.maatwerk.messages.MessageKind.APPOINTMENT;
import static org.maatwerk.messages.MessageKind.APPOINTMENT_CANCELLED;
import static org.maatwerk.messages.MessageKind.NEWS;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Appointment;
import org.maatwerk.attestation.AssessmentsInMemory;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.AttestationsInMemory;
import org.maatwerk.attestation.Consultation;
import org.maatwerk.attestation.ConsultationCancelled;
import org.maatwerk.attestation.ConsultationManner;
import org.maatwerk.attestation.ConsultationMoved;
import org.maatwerk.attestation.ConsultationPlanned;
import org.maatwerk.attestation.CorrectionAnswered;
import org.maatwerk.attestation.NotRecognised;
import org.maatwerk.attestation.RequestLapsed;
import org.maatwerk.messages.CalendarEntry;
import org.maatwerk.messages.Message;
import org.maatwerk.messages.MessagesInMemory;
import org.maatwerk.messages.usecase.TestOutbox;

/** What people hear of a file by mail and in their calendar (D-3, A9, A10). */
class AttestationMessagesTest {

    private static final LocalDateTime HALF_PAST_TWO = LocalDateTime.of(2026, 3, 10, 14, 30);

    private final MessagesInMemory messages = new MessagesInMemory();
    private final AssessmentsInMemory assessments = new AssessmentsInMemory();
    private final AttestationMessages tell = new AttestationMessages();

    AttestationMessagesTest() {
        AttestationsInMemory attestations = new AttestationsInMemory();
        attestations.add(Attestation.submit(FILE, AN, ROADS, SERVICE, null, NOW));
        tell.attestations = attestations;
        tell.assessments = assessments;
        tell.outbox = TestOutbox.outbox(messages, CLOCK);
    }

    @Test
    void puts_an_appointment_in_the_calendars_of_both() {
        assessments.add(consultation(HALF_PAST_TWO));

        tell.planned(new ConsultationPlanned(FILE, DOCTOR, AN));

        assertThat(messages.all)
                .extracting(Message::recipient, Message::kind)
                .containsExactly(tuple(AN, APPOINTMENT), tuple(DOCTOR, APPOINTMENT));
        assertThat(messages.all.get(0).appointment().orElseThrow().at())
                .isEqualTo(Instant.parse("2026-03-10T13:30:00Z"));
    }

    @Test
    void moves_the_same_appointment() {
        Consultation first = consultation(HALF_PAST_TWO);
        assessments.add(first);
        tell.planned(new ConsultationPlanned(FILE, DOCTOR, AN));
        assessments.add(first.move(appointment(HALF_PAST_TWO.plusDays(1)), LocalDateTime.now(CLOCK)));

        tell.moved(new ConsultationMoved(FILE, DOCTOR, AN));

        List<CalendarEntry> ofStaffMember = messages.all.stream()
                .filter(message -> message.recipient().equals(AN))
                .map(message -> message.appointment().orElseThrow())
                .toList();
        assertThat(ofStaffMember)
                .extracting(CalendarEntry::uid)
                .containsOnly(ofStaffMember.get(0).uid());
        assertThat(ofStaffMember.get(1).sequence())
                .isGreaterThan(ofStaffMember.get(0).sequence());
    }

    @Test
    void tells_the_staff_member_of_each_answer_to_a_correction_and_not_what_it_says() {
        tell.corrected(new CorrectionAnswered(FILE, AN, 1));
        tell.corrected(new CorrectionAnswered(FILE, AN, 1));
        tell.corrected(new CorrectionAnswered(FILE, AN, 2));

        assertThat(messages.all)
                .extracting(Message::recipient, Message::kind)
                .containsExactly(tuple(AN, NEWS), tuple(AN, NEWS));
    }

    @Test
    void takes_it_out_of_the_calendars_of_both_without_a_reason() {
        assessments.add(consultation(HALF_PAST_TWO));
        tell.planned(new ConsultationPlanned(FILE, DOCTOR, AN));

        tell.cancelled(new ConsultationCancelled(FILE, DOCTOR, AN));

        assertThat(messages.all.subList(2, 4))
                .extracting(Message::recipient, Message::kind)
                .containsExactlyInAnyOrder(tuple(AN, APPOINTMENT_CANCELLED), tuple(DOCTOR, APPOINTMENT_CANCELLED));
    }

    @Test
    void tells_the_staff_member_alone_that_there_is_a_decision() {
        tell.notRecognised(new NotRecognised(FILE, AN, TODAY.plusDays(45)));

        assertThat(messages.all).extracting(Message::recipient, Message::kind).containsExactly(tuple(AN, NEWS));
    }

    @Test
    void tells_the_staff_member_that_the_request_ended() {
        tell.lapsed(new RequestLapsed(FILE, EXPERT));

        assertThat(messages.all).extracting(Message::recipient, Message::kind).containsExactly(tuple(AN, NEWS));
    }

    private static Consultation consultation(LocalDateTime at) {
        return Consultation.plan(FILE, 1, DOCTOR, appointment(at), LocalDateTime.now(CLOCK));
    }

    private static Appointment appointment(LocalDateTime at) {
        return new Appointment(at, ConsultationManner.values()[0], null);
    }
}
