package org.maatwerk.protocol.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.NOW;
import static org.maatwerk.protocol.Cast.TODAY;

import java.nio.charset.StandardCharsets;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.protocol.Agreement;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.CommentAudience;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Dispute;
import org.maatwerk.protocol.DisputeCounts;
import org.maatwerk.protocol.DisputeOutcome;
import org.maatwerk.protocol.DisputeRefusal;
import org.maatwerk.protocol.DisputeRuling;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.ProtocolComment;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.ProtocolVersion;
import org.maatwerk.protocol.RefusalGround;
import org.maatwerk.protocol.SectionText;
import org.maatwerk.protocol.Signatory;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** What is written in a protocol, in the database: P3, P4, D-4, X6. */
class ProtocolTextStoreTest {

    @OnEachDatabase
    void keeps_every_version_sealed_and_an_erased_file_leaves_nothing_X6(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaProtocolTexts texts = new JpaProtocolTexts();
            texts.entities = entities.entityManager();
            entities.inTransaction(() -> {
                texts.add(new ProtocolVersion(FILE, 1, AN, NOW));
                texts.add(new ProtocolVersion(FILE, 2, EXPERT, NOW));
                texts.add(new SectionText(FILE, ProtocolSection.OWN_WORDS, 1, sealed("words")));
                texts.add(new Agreement(FILE, 1, 2, content(), sealed("what")));
                texts.add(new ProtocolComment(FILE, 1, 2, AN, CommentAudience.EXPERT_ALONE, sealed("remark"), NOW));
            });
            entities.entityManager().clear();

            assertThat(texts.versionsOf(FILE))
                    .extracting(ProtocolVersion::number)
                    .containsExactly(1, 2);
            assertThat(texts.sectionsOf(FILE)).singleElement().satisfies(text -> {
                assertThat(text.section()).isEqualTo(ProtocolSection.OWN_WORDS);
                assertThat(text.text().cipher()).isEqualTo(sealed("words").cipher());
            });
            assertThat(texts.agreementsOf(FILE)).singleElement().satisfies(agreement -> {
                assertThat(agreement.content("clear")).isEqualTo(content());
                assertThat(agreement.what().cipher()).isEqualTo(sealed("what").cipher());
                assertThat(agreement.isRemoved()).isFalse();
            });
            assertThat(texts.commentsOn(FILE)).singleElement().satisfies(comment -> {
                assertThat(comment.audience()).isEqualTo(CommentAudience.EXPERT_ALONE);
                assertThat(comment.text().cipher()).isEqualTo(sealed("remark").cipher());
            });

            ProtocolTraces traces = new ProtocolTraces();
            traces.entities = entities.entityManager();
            entities.inTransaction(() -> traces.erase(FILE));

            assertThat(texts.versionsOf(FILE)).isEmpty();
            assertThat(texts.sectionsOf(FILE)).isEmpty();
            assertThat(texts.agreementsOf(FILE)).isEmpty();
            assertThat(texts.commentsOn(FILE)).isEmpty();
        }
    }

    @OnEachDatabase
    void keeps_a_disputed_agreement_with_its_outcome_and_counts_it_P7(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaDisputes disputes = new JpaDisputes();
            disputes.entities = entities.entityManager();
            entities.inTransaction(() -> {
                disputes.add(dispute(1));
                disputes.add(dispute(2));
            });
            entities.inTransaction(() -> disputes.find(FILE, 2)
                    .orElseThrow()
                    .settle(
                            new DisputeRuling(DisputeOutcome.UPHELD, EXPERT, NOW, sealed("why"), sealed("instead")),
                            true));
            entities.entityManager().clear();

            assertThat(disputes.of(FILE)).extracting(Dispute::isOpen).containsExactly(true, false);
            Dispute upheld = disputes.find(FILE, 2).orElseThrow();
            assertThat(upheld.ruling().outcome()).isEqualTo(DisputeOutcome.UPHELD);
            assertThat(upheld.ruling().offer().cipher())
                    .isEqualTo(sealed("instead").cipher());
            assertThat(upheld.refusal().ground()).isEqualTo(RefusalGround.SAFETY);
            assertThat(upheld.refusal().reason().cipher())
                    .isEqualTo(sealed("reason").cipher());
            assertThat(disputes.counts()).isEqualTo(new DisputeCounts(2, 1, 1));

            ProtocolTraces traces = new ProtocolTraces();
            traces.entities = entities.entityManager();
            entities.inTransaction(() -> traces.erase(FILE));

            assertThat(disputes.of(FILE)).isEmpty();
        }
    }

    private static Dispute dispute(int number) {
        return new Dispute(
                FILE,
                number,
                number,
                1,
                new DisputeRefusal(
                        AN, Signatory.STAFF_MEMBER, RefusalGround.SAFETY, sealed("reason"), sealed("other"), NOW));
    }

    private static AgreementContent content() {
        return new AgreementContent(
                "TELEWORK_FIXED", "clear", MeasureCategory.TELEWORK, Doer.EXPERT, TODAY, true, DependsOn.JOB);
    }

    private static Sealed sealed(String text) {
        return new Sealed(text.getBytes(StandardCharsets.UTF_8));
    }
}
