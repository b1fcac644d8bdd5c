package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.ALREADY_RECOGNISED;
import static org.maatwerk.attestation.AttestationRefusal.ANSWER_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.ANSWER_IS_TOO_LONG;
import static org.maatwerk.attestation.AttestationRefusal.INFORMATION_NOT_READ;
import static org.maatwerk.attestation.AttestationRefusal.OPEN_REQUEST_EXISTS;
import static org.maatwerk.attestation.AttestationRefusal.OUTSIDE_CENTRAL_SCOPE;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.BO;
import static org.maatwerk.attestation.Cast.CAS;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.RequestQuestion;
import org.maatwerk.attestation.usecase.AdmissionView.Answer;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;

class DraftRequestTest {

    private static final String MARKER = "MERKTEKEN-D2";

    private final Office office = new Office();
    private final DraftRequest draftRequest = office.draftRequest;

    /** A2. */
    @Test
    void what_was_written_is_there_again_later() {
        CaseNumber number = draftRequest.start(AN).caseNumber();
        draftRequest.informationRead(AN, true);
        draftRequest.answer(AN, RequestQuestion.EXTERNAL_RECOGNITION, "NO");
        draftRequest.answer(AN, RequestQuestion.WORK, "  Lang rechtstaan lukt niet.\r\nEcht niet. ");

        RequestDraftView resumed = draftRequest.start(AN);

        assertThat(resumed.caseNumber()).isEqualTo(number);
        assertThat(resumed.informationRead()).isTrue();
        assertThat(resumed.answers()).containsEntry(RequestQuestion.WORK, "Lang rechtstaan lukt niet.\nEcht niet.");
        assertThat(resumed.next()).isEqualTo(RequestQuestion.SINCE);
    }

    /** A2. */
    @Test
    void a_draft_is_there_for_its_author_alone() {
        draftRequest.start(AN);

        assertThat(draftRequest.find(BO)).isEmpty();
        assertThatThrownBy(() -> draftRequest.answer(BO, RequestQuestion.WORK, "iets"))
                .isInstanceOf(NotFound.class);
    }

    /** A2, D-4. */
    @Test
    void the_answers_of_a_draft_are_sealed() {
        CaseNumber number = draftRequest.start(AN).caseNumber();

        draftRequest.answer(AN, RequestQuestion.WORK, MARKER);

        assertThat(office.drafts.answersOf(number)).singleElement().satisfies(answer -> assertThat(
                        new String(answer.text().cipher(), StandardCharsets.ISO_8859_1))
                .doesNotContain(MARKER));
    }

    @Test
    void an_answer_is_rewritten_and_taken_away() {
        CaseNumber number = draftRequest.start(AN).caseNumber();
        draftRequest.answer(AN, RequestQuestion.NEEDS, "Een tolk");
        draftRequest.answer(AN, RequestQuestion.NEEDS, "Een tolk Vlaamse Gebarentaal");
        assertThat(draftRequest.start(AN).answers())
                .containsEntry(RequestQuestion.NEEDS, "Een tolk Vlaamse Gebarentaal");

        draftRequest.answer(AN, RequestQuestion.NEEDS, " ");

        assertThat(office.drafts.answersOf(number)).isEmpty();
    }

    @Test
    void nothing_stays_of_a_draft_that_was_thrown_away() {
        CaseNumber number = draftRequest.start(AN).caseNumber();
        draftRequest.answer(AN, RequestQuestion.WORK, MARKER);
        office.typing.keep(AN, "request-attestation", number, Map.of("SINCE", MARKER));

        draftRequest.discard(AN);

        assertThat(office.typing.read(AN, "request-attestation", number)).isEmpty();
        assertThat(draftRequest.find(AN)).isEmpty();
        assertThat(office.drafts.answersOf(number)).isEmpty();
    }

    /** A1. */
    @Test
    void the_information_is_ticked_as_read() {
        draftRequest.start(AN);

        assertRefused(INFORMATION_NOT_READ, "read", () -> draftRequest.informationRead(AN, false));
    }

    @Test
    void an_answer_fits_its_question() {
        draftRequest.start(AN);

        assertRefused(ANSWER_IS_MISSING, "WORK", () -> draftRequest.answer(AN, RequestQuestion.WORK, "  "));
        assertRefused(ANSWER_IS_MISSING, "PLACE", () -> draftRequest.answer(AN, RequestQuestion.PLACE, "MAAN"));
        assertRefused(
                ANSWER_IS_TOO_LONG, "WORK", () -> draftRequest.answer(AN, RequestQuestion.WORK, "a".repeat(4001)));
    }

    /** A3. */
    @Test
    void somebody_outside_the_central_scope_gets_a_referral_and_no_draft() {
        assertThat(draftRequest.admission(CAS).answer()).isEqualTo(Answer.OUTSIDE_SCOPE);
        assertRefused(OUTSIDE_CENTRAL_SCOPE, () -> draftRequest.start(CAS));

        assertThat(draftRequest.find(CAS)).isEmpty();
    }

    @Test
    void somebody_who_is_no_staff_member_cannot_ask() {
        assertThatThrownBy(() -> draftRequest.admission(DOCTOR)).isInstanceOf(NotFound.class);
    }

    /** A2. */
    @Test
    void whoever_has_an_open_request_starts_no_other() {
        office.attestations.add(Cast.submitted());

        assertThat(draftRequest.admission(AN)).isEqualTo(new AdmissionView(Answer.OPEN_REQUEST, FILE));
        assertRefused(OPEN_REQUEST_EXISTS, () -> draftRequest.start(AN));
    }

    /** A9: a new request at any time. */
    @Test
    void whoever_was_not_recognised_asks_again() {
        office.attestations.add(Cast.notRecognised());

        assertThat(draftRequest.admission(AN).answer()).isEqualTo(Answer.MAY_ASK);
    }

    /** A12. */
    @Test
    void a_renewal_starts_near_the_end_and_asks_less() {
        office.attestations.add(Cast.recognisedUntil(TODAY.plusMonths(6)));

        RequestDraftView renewal = draftRequest.start(AN);

        assertThat(renewal.renewal()).isTrue();
        assertThat(renewal.questions())
                .containsExactly(
                        RequestQuestion.CHANGES, RequestQuestion.PLACE, RequestQuestion.NEEDS, RequestQuestion.REACH);
    }

    /** A12. */
    @Test
    void whoever_is_recognised_for_longer_asks_nothing_yet() {
        office.attestations.add(Cast.recognisedUntil(TODAY.plusMonths(6).plusDays(1)));

        assertRefused(ALREADY_RECOGNISED, () -> draftRequest.start(AN));
    }
}
