package org.maatwerk.workflow.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.maatwerk.confidentiality.store.TestVaults;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.testing.MovingClock;
import org.maatwerk.workflow.AudienceInMemory;
import org.maatwerk.workflow.FormDraft;
import org.maatwerk.workflow.FormDraftView;
import org.maatwerk.workflow.FormDrafts;

/** Nothing typed is lost, and nobody else reads it (D-4). */
class KeepDraftTest {

    private static final PersonId AN = new PersonId(1);
    private static final PersonId BO = new PersonId(2);
    private static final CaseNumber FILE = new CaseNumber("IA-2026-00007");
    private static final String STEM = "draft-sketch";
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    private static final Map<String, String> TYPED =
            Map.of("barriers", "Lange \"trappen\"\nen trage liften", "tasks", "");

    private final DraftsInMemory store = new DraftsInMemory();
    private final AudienceInMemory audience = new AudienceInMemory();
    private final KeepDraft keepDraft = new KeepDraft();

    KeepDraftTest() {
        keepDraft.drafts = store;
        keepDraft.audience = audience;
        keepDraft.vault = TestVaults.vault();
        keepDraft.clock = new MovingClock(NOON);
    }

    @Test
    void what_was_typed_comes_back_as_it_was() {
        keepDraft.keep(AN, STEM, FILE, TYPED);

        assertThat(keepDraft.read(AN, STEM, FILE)).contains(new FormDraftView(TYPED, NOON));
    }

    @Test
    void the_last_words_count() {
        keepDraft.keep(AN, STEM, FILE, TYPED);

        keepDraft.keep(AN, STEM, FILE, Map.of("barriers", "geen"));

        assertThat(keepDraft.read(AN, STEM, FILE).orElseThrow().fields())
                .containsExactly(Map.entry("barriers", "geen"));
    }

    @Test
    void another_person_finds_nothing() {
        keepDraft.keep(AN, STEM, FILE, TYPED);

        assertThat(keepDraft.read(BO, STEM, FILE)).isEmpty();
    }

    @Test
    void what_is_stored_is_sealed() {
        keepDraft.keep(AN, STEM, FILE, TYPED);

        assertThat(new String(store.find(AN, STEM, FILE).orElseThrow().typed().cipher()))
                .doesNotContain("trappen");
    }

    @Test
    void a_sent_form_is_forgotten() {
        keepDraft.keep(AN, STEM, FILE, TYPED);

        keepDraft.forget(AN, STEM, FILE);

        assertThat(keepDraft.read(AN, STEM, FILE)).isEmpty();
    }

    @Test
    void a_file_that_ends_leaves_no_drafts_of_anybody() {
        keepDraft.keep(AN, STEM, FILE, TYPED);
        keepDraft.keep(BO, STEM, FILE, TYPED);

        keepDraft.forgetAll(FILE);

        assertThat(store.drafts).isEmpty();
    }

    /** A10: a page that stayed open goes on typing into a file that is no more. */
    @Test
    void in_a_file_that_ended_nothing_is_kept_any_more() {
        audience.end(FILE);

        boolean kept = keepDraft.keep(AN, STEM, FILE, TYPED);

        assertThat(kept).isFalse();
        assertThat(store.drafts).isEmpty();
    }

    private static final class DraftsInMemory implements FormDrafts {

        private final Map<String, FormDraft> drafts = new HashMap<>();
        private final Map<FormDraft, String> keys = new HashMap<>();
        private String asked;

        @Override
        public Optional<FormDraft> find(PersonId person, String stem, CaseNumber caseNumber) {
            asked = caseNumber + "/" + person + "/" + stem;
            return Optional.ofNullable(drafts.get(asked));
        }

        @Override
        public void add(FormDraft draft) {
            drafts.put(keys.computeIfAbsent(draft, any -> asked), draft);
        }

        @Override
        public void remove(PersonId person, String stem, CaseNumber caseNumber) {
            drafts.remove(caseNumber + "/" + person + "/" + stem);
        }

        @Override
        public List<FormDraft> of(PersonId person) {
            return drafts.entrySet().stream()
                    .filter(entry -> entry.getKey().contains("/" + person + "/"))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        @Override
        public void removeAll(CaseNumber caseNumber) {
            drafts.keySet().removeIf(key -> key.startsWith(caseNumber + "/"));
        }
    }
}
