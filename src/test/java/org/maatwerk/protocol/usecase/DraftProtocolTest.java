package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.ProtocolRefusal.CANNOT_BE_PRINTED;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_YOUR_PROTOCOL;
import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_IS_ELSEWHERE;
import static org.maatwerk.protocol.ProtocolRefusal.TEXT_IS_TOO_LONG;
import static org.maatwerk.protocol.ProtocolSection.JOB;
import static org.maatwerk.protocol.ProtocolSection.OWN_WORDS;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.ReviewAsked;

/** Two people draft at once, and nobody's words are lost: P3, P4. */
class DraftProtocolTest {

    private final ProtocolTable table = ProtocolTable.held();
    private final DraftProtocol draft = table.get(DraftProtocol.class);

    @Test
    void the_own_words_belong_to_the_staff_member_alone_P3() {
        draft.save(AN, FILE, OWN_WORDS, 0, "Rust in de ochtend helpt mij.");

        for (PersonId party : List.of(AN, MANAGER, HR, EXPERT)) {
            assertThat(draft.read(party, FILE).text().section(OWN_WORDS).text())
                    .isEqualTo("Rust in de ochtend helpt mij.");
        }
        assertRefused(NOT_YOUR_PROTOCOL, () -> draft.save(EXPERT, FILE, OWN_WORDS, 1, "Anders"));
    }

    @Test
    void the_rest_is_written_by_who_leads_it_P3() {
        draft.save(EXPERT, FILE, JOB, 0, "Dossierbeheerder");

        assertThat(draft.read(AN, FILE).text().section(JOB).text()).isEqualTo("Dossierbeheerder");
        assertRefused(NOT_YOUR_PROTOCOL, () -> draft.save(AN, FILE, JOB, 1, "Anders"));
    }

    /** Decision 54: whoever freezes it later could not mend the words of somebody else. */
    @Test
    void what_a_document_cannot_show_is_said_at_the_field_where_it_is_typed() {
        assertRefused(CANNOT_BE_PRINTED, "text", () -> draft.save(AN, FILE, OWN_WORDS, 0, "Thuis werken 🙂"));

        assertThat(draft.read(AN, FILE).text().section(OWN_WORDS).text()).isEmpty();
    }

    @Test
    void manager_and_hr_read_and_write_nothing_P3() {
        for (PersonId reader : List.of(MANAGER, HR)) {
            assertThatThrownBy(() -> draft.save(reader, FILE, JOB, 0, "Anders")).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void two_who_write_at_once_in_their_own_parts_are_not_in_each_others_way_P4() {
        draft.save(EXPERT, FILE, JOB, 0, "Dossierbeheerder");
        draft.save(AN, FILE, OWN_WORDS, 0, "Rust helpt.");
        draft.save(EXPERT, FILE, JOB, 1, "Dossierbeheerder, halftijds");

        assertThat(draft.read(AN, FILE).text().number()).isEqualTo(3);
        assertThat(draft.read(AN, FILE).versions())
                .extracting(VersionLine::author)
                .containsExactly("Els Peeters", "An Peeters", "Els Peeters");
    }

    @Test
    void a_save_over_what_changed_meanwhile_saves_nothing_and_shows_it_P4() {
        draft.save(AN, FILE, OWN_WORDS, 0, "Eerst");

        Optional<SectionView> other = draft.save(AN, FILE, OWN_WORDS, 0, "In het andere tabblad");

        assertThat(other).contains(new SectionView(OWN_WORDS, 1, "Eerst"));
        assertThat(draft.read(AN, FILE).text().section(OWN_WORDS).text()).isEqualTo("Eerst");
        assertThat(draft.save(AN, FILE, OWN_WORDS, 1, "In het andere tabblad")).isEmpty();
    }

    @Test
    void saving_the_same_again_makes_no_version() {
        draft.save(AN, FILE, OWN_WORDS, 0, "Zelfde");
        draft.save(AN, FILE, OWN_WORDS, 0, "Zelfde\r\n");

        assertThat(draft.read(AN, FILE).versions()).hasSize(1);
    }

    @Test
    void too_long_a_text_is_refused_at_its_field() {
        assertRefused(
                TEXT_IS_TOO_LONG,
                "text",
                () -> draft.save(AN, FILE, OWN_WORDS, 0, "x".repeat(ProtocolSection.LONGEST + 1)));
    }

    @Test
    void the_words_are_sealed_D4() {
        draft.save(AN, FILE, OWN_WORDS, 0, "Rust helpt.");

        byte[] kept = table.texts.sectionsOf(FILE).get(0).text().cipher();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Rust");
    }

    @Test
    void before_the_conversation_there_is_nothing_to_write() {
        ProtocolTable planned = ProtocolTable.planned();

        assertRefused(
                PROTOCOL_IS_ELSEWHERE, () -> planned.get(DraftProtocol.class).read(AN, FILE));
        assertRefused(
                PROTOCOL_IS_ELSEWHERE, () -> planned.get(DraftProtocol.class).save(AN, FILE, OWN_WORDS, 0, "Te vroeg"));
    }

    @Test
    void the_author_has_it_reviewed_by_the_other_three_P4() {
        draft.save(EXPERT, FILE, JOB, 0, "Dossierbeheerder");

        draft.offer(EXPERT, FILE);

        assertThat(table.facts.fired()).contains(new ReviewAsked(FILE, EXPERT, Set.of(AN, MANAGER, HR)));
        assertThat(table.protocol().stage()).isEqualTo(ProtocolStage.IN_REVIEW);
        assertRefused(PROTOCOL_IS_ELSEWHERE, () -> draft.offer(EXPERT, FILE));
    }

    @Test
    void every_change_in_review_bumps_the_version_too_P4() {
        draft.save(EXPERT, FILE, JOB, 0, "Dossierbeheerder");
        draft.offer(EXPERT, FILE);

        draft.save(AN, FILE, OWN_WORDS, 0, "Rust helpt.");

        assertThat(draft.read(AN, FILE).text().number()).isEqualTo(2);
    }

    @Test
    void reading_and_writing_are_noted_D5() {
        draft.save(AN, FILE, OWN_WORDS, 0, "Rust helpt.");
        draft.read(MANAGER, FILE);

        assertThat(table.accesses.fired())
                .extracting(FileAccessed::actor, FileAccessed::written, FileAccessed::why)
                .contains(tuple(AN, true, "draft-protocol"), tuple(MANAGER, false, "draft-protocol"));
    }
}
