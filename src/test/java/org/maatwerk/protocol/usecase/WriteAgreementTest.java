package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.OTHER_EXPERT;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.protocol.ProtocolRefusal.AGREEMENT_IS_EMPTY;
import static org.maatwerk.protocol.ProtocolRefusal.AGREEMENT_IS_GONE;
import static org.maatwerk.protocol.ProtocolRefusal.BY_WHEN_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.CANNOT_BE_PRINTED;
import static org.maatwerk.protocol.ProtocolRefusal.CATEGORY_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.DEPENDS_ON_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.DOER_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.TEXT_CHANGED_MEANWHILE;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.MeasureCategory;

/** Agreements: what, who, by when, costed or not, category, with the job or with the person: P3, P4. */
class WriteAgreementTest {

    private static final AgreementContent TELEWORK = new AgreementContent(
            "TELEWORK_FIXED",
            "Dinsdag en donderdag thuis.",
            MeasureCategory.TELEWORK,
            Doer.LINE_MANAGER,
            TODAY.plusDays(30),
            false,
            DependsOn.JOB);

    private static final AgreementContent CHAIR = new AgreementContent(
            null,
            "Een bureaustoel op maat.",
            MeasureCategory.SEATING,
            Doer.HR_OFFICER,
            TODAY.plusDays(60),
            true,
            DependsOn.PERSON);

    private final ProtocolTable table = ProtocolTable.held();
    private final WriteAgreement write = table.get(WriteAgreement.class);

    @Test
    void an_agreement_keeps_all_its_parts_P3() {
        write.add(EXPERT, FILE, TELEWORK);
        write.add(EXPERT, FILE, CHAIR);

        assertThat(now().agreements()).extracting(AgreementView::content).containsExactly(TELEWORK, CHAIR);
        assertThat(now().agreements()).extracting(AgreementView::number).containsExactly(1, 2);
    }

    /** Decision 54. */
    @Test
    void what_a_document_cannot_show_is_said_at_the_field_where_it_is_typed() {
        write.add(EXPERT, FILE, TELEWORK);

        assertRefused(CANNOT_BE_PRINTED, "what", () -> write.add(EXPERT, FILE, withWords(TELEWORK, "Thuis 🙂")));
        assertRefused(
                CANNOT_BE_PRINTED, "what", () -> write.change(EXPERT, FILE, 1, 1, withWords(TELEWORK, "Thuis 🙂")));
        assertThat(now().agreements()).extracting(AgreementView::content).containsExactly(TELEWORK);
    }

    @Test
    void a_change_is_a_version_and_the_former_one_stays_P4() {
        write.add(EXPERT, FILE, TELEWORK);

        write.change(EXPERT, FILE, 1, 1, withWords(TELEWORK, "Alleen dinsdag thuis."));

        assertThat(now().agreement(1).orElseThrow().content().what()).isEqualTo("Alleen dinsdag thuis.");
        assertThat(table.get(ProtocolDraft.class)
                        .at(FILE, 1)
                        .agreement(1)
                        .orElseThrow()
                        .content())
                .isEqualTo(TELEWORK);
    }

    @Test
    void a_change_over_what_changed_meanwhile_saves_nothing_and_shows_it_P4() {
        write.add(EXPERT, FILE, TELEWORK);
        write.change(EXPERT, FILE, 1, 1, withWords(TELEWORK, "Eerst"));

        var other = write.change(EXPERT, FILE, 1, 1, withWords(TELEWORK, "In het andere tabblad"));

        assertThat(other.orElseThrow().content().what()).isEqualTo("Eerst");
        assertThat(now().agreement(1).orElseThrow().content().what()).isEqualTo("Eerst");
    }

    @Test
    void two_agreements_are_changed_at_once_without_a_conflict_P4() {
        write.add(EXPERT, FILE, TELEWORK);
        write.add(EXPERT, FILE, CHAIR);

        assertThat(write.change(EXPERT, FILE, 1, 1, withWords(TELEWORK, "A"))).isEmpty();
        assertThat(write.change(EXPERT, FILE, 2, 2, withWords(CHAIR, "B"))).isEmpty();
    }

    @Test
    void one_that_was_taken_out_stays_to_be_compared_with_P4() {
        write.add(EXPERT, FILE, TELEWORK);

        write.remove(EXPERT, FILE, 1, 1);

        assertThat(now().agreements()).isEmpty();
        assertThat(table.get(ProtocolDraft.class).at(FILE, 1).agreements()).hasSize(1);
        assertRefused(AGREEMENT_IS_GONE, () -> write.change(EXPERT, FILE, 1, 1, TELEWORK));
        write.add(EXPERT, FILE, CHAIR);
        assertThat(now().agreements()).extracting(AgreementView::number).containsExactly(2);
    }

    @Test
    void what_changed_meanwhile_is_not_taken_out_unseen() {
        write.add(EXPERT, FILE, TELEWORK);
        write.change(EXPERT, FILE, 1, 1, CHAIR);

        assertRefused(TEXT_CHANGED_MEANWHILE, () -> write.remove(EXPERT, FILE, 1, 1));
    }

    @Test
    void each_part_that_is_missing_is_named() {
        assertRefused(CATEGORY_IS_MISSING, () -> write.add(EXPERT, FILE, content(null, "x", null, null, null)));
        assertRefused(
                AGREEMENT_IS_EMPTY,
                () -> write.add(EXPERT, FILE, content(MeasureCategory.TASKS, " ", null, null, null)));
        assertRefused(
                DOER_IS_MISSING, () -> write.add(EXPERT, FILE, content(MeasureCategory.TASKS, "x", null, null, null)));
        assertRefused(
                BY_WHEN_IS_MISSING,
                () -> write.add(EXPERT, FILE, content(MeasureCategory.TASKS, "x", Doer.EXPERT, null, null)));
        assertRefused(
                DEPENDS_ON_IS_MISSING,
                () -> write.add(EXPERT, FILE, content(MeasureCategory.TASKS, "x", Doer.EXPERT, TODAY, null)));
    }

    @Test
    void nobody_but_who_leads_it_writes_agreements_P3() {
        for (PersonId other : List.of(AN, MANAGER, HR, OTHER_EXPERT)) {
            assertThatThrownBy(() -> write.add(other, FILE, TELEWORK)).isInstanceOfAny(NotFound.class, Refused.class);
        }
        assertThat(now().agreements()).isEmpty();
    }

    private ProtocolSnapshot now() {
        return table.get(DraftProtocol.class).read(EXPERT, FILE).text();
    }

    private static AgreementContent withWords(AgreementContent former, String what) {
        return new AgreementContent(
                former.measure(),
                what,
                former.category(),
                former.who(),
                former.by(),
                former.costed(),
                former.dependsOn());
    }

    private static AgreementContent content(
            MeasureCategory category, String what, Doer who, LocalDate by, DependsOn dependsOn) {
        return new AgreementContent(null, what, category, who, by, false, dependsOn);
    }
}
