package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.ANSWER_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.INFORMATION_NOT_READ;
import static org.maatwerk.attestation.AttestationRefusal.OUTSIDE_CENTRAL_SCOPE;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.BO;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.ROADS;
import static org.maatwerk.attestation.Cast.SERVICE;
import static org.maatwerk.attestation.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Attestation;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.RequestQuestion;
import org.maatwerk.attestation.RequestSubmitted;
import org.maatwerk.attestation.Stage;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.testing.Facts;

class SubmitRequestTest {

    private final Office office = new Office();
    private final DraftRequest draftRequest = office.draftRequest;
    private final Facts<RequestSubmitted> facts = new Facts<>();
    private final SubmitRequest submitRequest = new SubmitRequest();

    @BeforeEach
    void open() {
        submitRequest.drafts = office.drafts;
        submitRequest.answers = office.answers;
        submitRequest.admission = office.admission;
        submitRequest.facts = facts;
    }

    @Test
    void a_complete_request_becomes_a_file() {
        CaseNumber number = fill();

        CaseNumber submitted = submitRequest.submit(AN);

        Attestation attestation = office.attestations.of(submitted);
        assertThat(submitted).isEqualTo(number);
        assertThat(attestation.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(attestation.organisation()).isEqualTo(ROADS);
        assertThat(attestation.preventionService()).isEqualTo(SERVICE);
        assertThat(facts.fired()).containsExactly(new RequestSubmitted(number, AN, false));
        assertThat(draftRequest.find(AN)).isEmpty();
        assertThat(office.answers.of(number)).containsEntry(RequestQuestion.WORK, "Lang rechtstaan");
    }

    @Test
    void what_was_typed_beside_the_answers_ends_with_sending() {
        CaseNumber number = fill();
        office.typing.keep(AN, "request-attestation-NEEDS", number, Map.of("NEEDS", "half"));

        submitRequest.submit(AN);

        assertThat(office.typing.read(AN, "request-attestation-NEEDS", number)).isEmpty();
    }

    /** A1. */
    @Test
    void a_request_waits_until_the_information_was_read() {
        draftRequest.start(AN);
        answerAll();

        assertRefused(INFORMATION_NOT_READ, () -> submitRequest.submit(AN));

        assertThat(facts.fired()).isEmpty();
    }

    @Test
    void a_request_with_a_gap_is_refused_at_the_gap() {
        draftRequest.start(AN);
        draftRequest.informationRead(AN, true);

        assertRefused(ANSWER_IS_MISSING, "EXTERNAL_RECOGNITION", () -> submitRequest.submit(AN));
    }

    /** A2: a second click makes no second file. */
    @Test
    void a_second_click_finds_the_file_of_the_first() {
        fill();
        CaseNumber first = submitRequest.submit(AN);

        CaseNumber second = submitRequest.submit(AN);

        assertThat(second).isEqualTo(first);
        assertThat(facts.fired()).hasSize(1);
    }

    @Test
    void without_a_draft_there_is_nothing_to_send() {
        assertThatThrownBy(() -> submitRequest.submit(BO)).isInstanceOf(NotFound.class);
    }

    /** A3: the scope may change while somebody writes. */
    @Test
    void an_organisation_that_left_the_central_scope_opens_no_file() {
        fill();
        office.people.putOutsideScope(ROADS);

        assertRefused(OUTSIDE_CENTRAL_SCOPE, () -> submitRequest.submit(AN));

        assertThat(office.attestations.ofStaffMember(AN)).isEmpty();
    }

    /** A12. */
    @Test
    void a_renewal_names_the_file_it_renews() {
        office.attestations.add(Cast.recognisedUntil(TODAY.plusMonths(3)));
        CaseNumber number = draftRequest.start(AN).caseNumber();
        draftRequest.informationRead(AN, true);
        draftRequest.answer(AN, RequestQuestion.CHANGES, "Niets");
        draftRequest.answer(AN, RequestQuestion.PLACE, "ONLINE");
        draftRequest.answer(AN, RequestQuestion.REACH, "Mail");

        submitRequest.submit(AN);

        assertThat(office.attestations.of(number).renewalOf()).contains(FILE);
        assertThat(facts.fired()).containsExactly(new RequestSubmitted(number, AN, true));
    }

    private CaseNumber fill() {
        CaseNumber number = draftRequest.start(AN).caseNumber();
        draftRequest.informationRead(AN, true);
        answerAll();
        return number;
    }

    private void answerAll() {
        draftRequest.answer(AN, RequestQuestion.EXTERNAL_RECOGNITION, "NO");
        draftRequest.answer(AN, RequestQuestion.WORK, "Lang rechtstaan");
        draftRequest.answer(AN, RequestQuestion.SINCE, "Twee jaar");
        draftRequest.answer(AN, RequestQuestion.PLACE, "AT_WORK");
        draftRequest.answer(AN, RequestQuestion.REACH, "Bellen na 16 uur");
    }
}
