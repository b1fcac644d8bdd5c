package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.NO_TEAM;
import static org.maatwerk.attestation.AttestationRefusal.QUESTION_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.SMT_ROUND_IS_OPEN;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.CHAIR;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.SmtAsked;
import org.maatwerk.attestation.SmtRound;
import org.maatwerk.attestation.SmtRoundState;
import org.maatwerk.attestation.Stage;
import org.maatwerk.kernel.NotFound;

/** The question to the team: A6. */
class AskSmtTest {

    private final Surgery surgery = Surgery.inAssessment();

    @Test
    void the_doctor_picks_the_question_and_whether_the_sketch_is_shared_A6() {
        surgery.askSmt().ask(DOCTOR, FILE, "Is dit blijvend?", true);

        SmtRound round = surgery.assessments.smtRounds(FILE).get(0);
        assertThat(round.state()).isEqualTo(SmtRoundState.AWAITING_CONSENT);
        assertThat(round.sharedSketch()).contains(1);
        assertThat(surgery.papers.question(round)).isEqualTo("Is dit blijvend?");
        assertThat(surgery.file().stage()).isEqualTo(Stage.SMT_ASKED);
        assertThat(surgery.facts.fired()).contains(new SmtAsked(FILE, DOCTOR, 1));
    }

    @Test
    void the_question_is_sealed_D4() {
        surgery.askSmt().ask(DOCTOR, FILE, "Is dit blijvend?", false);

        byte[] stored = surgery.assessments.smtRounds(FILE).get(0).question().cipher();

        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("blijvend");
    }

    @Test
    void more_than_one_question_may_be_asked_A6() {
        surgery.askSmt().ask(DOCTOR, FILE, "Eerste vraag", false);
        surgery.consentToSmt().answer(AN, FILE, false);

        surgery.askSmt().ask(DOCTOR, FILE, "Tweede vraag", false);

        assertThat(surgery.assessments.smtRounds(FILE))
                .extracting(SmtRound::number)
                .containsExactly(1, 2);
    }

    @Test
    void a_question_without_words_is_refused() {
        assertRefused(QUESTION_IS_MISSING, () -> surgery.askSmt().ask(DOCTOR, FILE, " ", false));
    }

    @Test
    void without_anybody_who_may_close_there_is_no_team_to_ask_A6_A13() {
        surgery.office.people.relate(CHAIR, AN);

        assertRefused(NO_TEAM, () -> surgery.askSmt().ask(DOCTOR, FILE, "Is dit blijvend?", false));
    }

    @Test
    void one_question_at_a_time() {
        surgery.askSmt().ask(DOCTOR, FILE, "Eerste vraag", false);

        assertRefused(SMT_ROUND_IS_OPEN, () -> surgery.askSmt().ask(DOCTOR, FILE, "Tweede vraag", false));
    }

    @Test
    void only_the_doctor_asks() {
        assertThatThrownBy(() -> surgery.askSmt().ask(EXPERT, FILE, "Is dit blijvend?", false))
                .isInstanceOf(NotFound.class);
    }
}
