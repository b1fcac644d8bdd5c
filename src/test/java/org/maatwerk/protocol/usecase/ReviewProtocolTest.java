package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.OTHER_EXPERT;
import static org.maatwerk.protocol.ProtocolRefusal.AUDIENCE_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_YOUR_PROTOCOL;
import static org.maatwerk.protocol.ProtocolRefusal.REMARK_IS_EMPTY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.CommentAudience;
import org.maatwerk.protocol.ProtocolReviewed;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.ProtocolStage;

/** The four read and comment, each for whom they choose: P4. */
class ReviewProtocolTest {

    private final ProtocolTable table = ProtocolTable.held();
    private final ReviewProtocol review = table.get(ReviewProtocol.class);

    @Test
    void a_comment_for_all_is_read_by_all_four_P4() {
        review.comment(MANAGER, FILE, CommentAudience.ALL_FOUR, "Dinsdag is lastig.");

        for (PersonId party : List.of(AN, MANAGER, HR, EXPERT)) {
            assertThat(remarksFor(party)).containsExactly("Dinsdag is lastig.");
        }
    }

    @Test
    void a_comment_for_the_expert_is_read_by_the_expert_and_its_writer_alone_P4() {
        review.comment(AN, FILE, CommentAudience.EXPERT_ALONE, "Dit zeg ik liever niet luidop.");

        assertThat(remarksFor(EXPERT)).hasSize(1);
        assertThat(remarksFor(AN)).hasSize(1);
        assertThat(remarksFor(MANAGER)).isEmpty();
        assertThat(remarksFor(HR)).isEmpty();
    }

    @Test
    void what_is_missing_is_named_at_the_field() {
        assertRefused(AUDIENCE_IS_MISSING, () -> review.comment(HR, FILE, null, "x"));
        assertRefused(REMARK_IS_EMPTY, () -> review.comment(HR, FILE, CommentAudience.ALL_FOUR, " "));
    }

    @Test
    void when_the_last_has_read_it_the_author_goes_on_P4() {
        offered();
        table.waiting("review-protocol", AN, HR);

        review.read(AN, FILE);

        assertThat(table.facts.fired()).contains(new ProtocolReviewed(FILE, AN, false));
        assertThat(table.protocol().stage()).isEqualTo(ProtocolStage.IN_REVIEW);
        table.waiting("review-protocol", HR);

        review.read(HR, FILE);

        assertThat(table.facts.fired()).contains(new ProtocolReviewed(FILE, HR, true));
        assertThat(table.protocol().stage()).isEqualTo(ProtocolStage.DRAFTING);
    }

    @Test
    void nobody_answers_for_somebody_else() {
        offered();
        table.waiting("review-protocol", HR);

        assertRefused(NOT_YOUR_PROTOCOL, () -> review.read(AN, FILE));
        assertThatThrownBy(() -> review.read(OTHER_EXPERT, FILE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> review.comment(BO, FILE, CommentAudience.ALL_FOUR, "x"))
                .isInstanceOf(NotFound.class);
    }

    private void offered() {
        table.get(DraftProtocol.class).save(EXPERT, FILE, ProtocolSection.JOB, 0, "Dossierbeheerder");
        table.get(DraftProtocol.class).offer(EXPERT, FILE);
    }

    private List<String> remarksFor(PersonId reader) {
        return table.get(DraftProtocol.class).read(reader, FILE).remarks().stream()
                .map(RemarkView::text)
                .toList();
    }
}
