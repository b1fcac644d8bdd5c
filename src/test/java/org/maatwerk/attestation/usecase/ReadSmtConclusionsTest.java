package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.CHAIR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.AdvisedOutcome;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.kernel.NotFound;

/** D5: the staff member reads the conclusion; of the advice nothing else. */
class ReadSmtConclusionsTest {

    private final Surgery surgery = Surgery.withTheTeam();
    private final ReadSmtConclusions readSmtConclusions = new ReadSmtConclusions();

    @BeforeEach
    void open() {
        readSmtConclusions.door = surgery.office.door();
        readSmtConclusions.papers = surgery.papers;
    }

    @Test
    void the_staff_member_reads_what_the_team_concluded() {
        close();

        assertThat(readSmtConclusions.of(AN, FILE)).containsExactly("Steun is nodig");
    }

    /** D-5. */
    @Test
    void that_it_was_read_stands_in_the_log_and_only_when_there_was_something() {
        readSmtConclusions.of(AN, FILE);
        assertThat(surgery.office.accesses.fired()).noneMatch(ReadSmtConclusionsTest::ofAdviceByAn);
        close();

        readSmtConclusions.of(AN, FILE);

        assertThat(surgery.office.accesses.fired()).anyMatch(ReadSmtConclusionsTest::ofAdviceByAn);
    }

    @Test
    void for_anybody_else_there_is_nothing_here() {
        close();

        assertThatThrownBy(() -> readSmtConclusions.of(EXPERT, FILE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readSmtConclusions.of(CHAIR, FILE)).isInstanceOf(NotFound.class);
    }

    private void close() {
        surgery.closeSmtAdvice()
                .close(CHAIR, FILE, new SmtAdviceForm(AdvisedOutcome.RECOGNISE, "Erkennen", null, "Steun is nodig"));
    }

    private static boolean ofAdviceByAn(FileAccessed fact) {
        return fact.actor().equals(AN) && fact.informationClass() == InformationClass.D5_SMT_ADVICE;
    }
}
