package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.RENEWAL_NOT_INVITED;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.BO;
import static org.maatwerk.attestation.Cast.CLOCK;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.RenewalAnswered;
import org.maatwerk.attestation.RequestQuestion;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.testing.Facts;

/** Renewal: A12. */
class RenewAttestationTest {

    private static final LocalDate SOON = TODAY.plusMonths(6);

    private final Office office = new Office();
    private final Facts<RenewalAnswered> facts = new Facts<>();

    private RenewAttestation recognisedUntil(LocalDate until) {
        office.attestations.add(Cast.recognisedUntil(until));
        RenewAttestation renewAttestation = new RenewAttestation();
        renewAttestation.door = office.door();
        renewAttestation.requests = office.draftRequest;
        renewAttestation.clock = CLOCK;
        renewAttestation.facts = facts;
        return renewAttestation;
    }

    @Test
    void from_six_months_before_the_end_a_shortened_request_can_start_A12() {
        recognisedUntil(SOON).start(AN, FILE);

        RequestDraftView draft = office.draftRequest.find(AN).orElseThrow();
        assertThat(draft.renewal()).isTrue();
        assertThat(draft.questions()).containsExactlyElementsOf(RequestQuestion.of(true));
        assertThat(facts.fired()).containsExactly(new RenewalAnswered(FILE, true));
    }

    @Test
    void not_now_starts_nothing_A12() {
        recognisedUntil(SOON).notNow(AN, FILE);

        assertThat(office.draftRequest.find(AN)).isEmpty();
        assertThat(facts.fired()).containsExactly(new RenewalAnswered(FILE, false));
    }

    @Test
    void earlier_than_six_months_before_the_end_is_too_early_A12() {
        RenewAttestation renew = recognisedUntil(SOON.plusDays(1));

        assertRefused(RENEWAL_NOT_INVITED, () -> renew.read(AN, FILE));
        assertRefused(RENEWAL_NOT_INVITED, () -> renew.start(AN, FILE));
    }

    @Test
    void the_invitation_says_until_when_the_recognition_holds_A12() {
        assertThat(recognisedUntil(SOON).read(AN, FILE).until()).isEqualTo(SOON);
    }

    @Test
    void nobody_renews_for_somebody_else_A12() {
        RenewAttestation renew = recognisedUntil(SOON);

        assertThatThrownBy(() -> renew.start(BO, FILE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> renew.start(EXPERT, FILE)).isInstanceOf(NotFound.class);
    }
}
