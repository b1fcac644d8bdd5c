package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.TODAY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.people.OwnRecord;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.CommentAudience;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.ProtocolSection;

/** Everything about oneself holds what was written in one's protocol, in every version: X7. */
class OwnProtocolDataTest {

    private final ProtocolTable table = ProtocolTable.held();
    private final DraftProtocol draft = table.get(DraftProtocol.class);
    private final WriteAgreement agreements = table.get(WriteAgreement.class);

    @Test
    void every_version_of_the_text_is_in_it_X7() {
        draft.save(AN, FILE, ProtocolSection.OWN_WORDS, 0, "Eerst dit.");
        draft.save(AN, FILE, ProtocolSection.OWN_WORDS, 1, "Dan dat.");

        List<OwnRecord> records = ofKind("protocol-section");

        assertThat(records).extracting(one -> one.facts().get("text")).containsExactly("Eerst dit.", "Dan dat.");
        assertThat(records).extracting(one -> one.facts().get("version")).containsExactly("1", "2");
        assertThat(records).extracting(one -> one.facts().get("part")).containsOnly("OWN_WORDS");
    }

    @Test
    void agreements_are_in_it_also_one_that_was_taken_out_X7() {
        agreements.add(EXPERT, FILE, agreement("Een stille kamer."));
        agreements.add(EXPERT, FILE, agreement("Vast telewerk."));
        agreements.remove(EXPERT, FILE, 2, 2);

        List<OwnRecord> records = ofKind("agreement");

        assertThat(records)
                .extracting(one -> one.facts().get("text"))
                .containsExactly("Een stille kamer.", "Vast telewerk.");
        assertThat(records.get(0).facts())
                .containsEntry("number", "1")
                .containsEntry("doer", "HR_OFFICER")
                .containsEntry("due", TODAY.plusDays(9).toString())
                .containsEntry("costed", "X")
                .containsEntry("depends-on", "JOB");
    }

    @Test
    void a_comment_between_two_others_is_not_theirs_to_take_along_P4() {
        table.get(ReviewProtocol.class).comment(MANAGER, FILE, CommentAudience.ALL_FOUR, "Voor iedereen.");
        table.get(ReviewProtocol.class).comment(HR, FILE, CommentAudience.EXPERT_ALONE, "Voor de expert.");

        assertThat(ofKind("protocol-comment"))
                .extracting(one -> one.facts().get("text"))
                .containsExactly("Voor iedereen.");
    }

    private List<OwnRecord> ofKind(String kind) {
        return table.get(OwnProtocolData.class).of(AN).stream()
                .filter(one -> one.kind().equals(kind))
                .toList();
    }

    private static AgreementContent agreement(String what) {
        return new AgreementContent(
                null, what, MeasureCategory.TASKS, Doer.HR_OFFICER, TODAY.plusDays(9), true, DependsOn.JOB);
    }
}
