package org.maatwerk.workflow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;
import org.maatwerk.workflow.Allowed;
import org.maatwerk.workflow.ClosingDay;
import org.maatwerk.workflow.DeadlineSetting;
import org.maatwerk.workflow.DeadlineSettingsInMemory;
import org.maatwerk.workflow.FormDraft;
import org.maatwerk.workflow.OpenedTask;
import org.maatwerk.workflow.WorkItem;

/** Work lists, settings and drafts on each database. */
class WorkflowStoreTest {

    private static final PersonId AN = new PersonId(1);
    private static final PersonId BO = new PersonId(2);
    private static final PersonId DOCTOR = new PersonId(21);
    private static final CaseNumber FILE = new CaseNumber("IA-2026-00007");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00.123456Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Set<String> POOL = Set.of("doctor:0400000001");

    @OnEachDatabase
    void lists_the_oldest_deadline_first_and_tasks_without_one_last(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaWorkItems items = items(entities);
            entities.inTransaction(() -> {
                items.add(item("later", AN, null, TODAY.plusDays(9)));
                items.add(item("never", AN, null, null));
                items.add(item("first", AN, null, TODAY.plusDays(1)));
                items.add(byName("named", DOCTOR, TODAY.plusDays(5)));
            });

            assertThat(listed(items, DOCTOR, Set.of(DOCTOR), 0, 10))
                    .containsExactly("first", "named", "later", "never");
            assertThat(listed(items, DOCTOR, Set.of(DOCTOR), 1, 2)).containsExactly("named", "later");
            assertThat(items.count(DOCTOR, POOL, Set.of(DOCTOR))).isEqualTo(4);
            assertThat(items.inFile(FILE)).hasSize(4);
        }
    }

    @OnEachDatabase
    void leaves_out_files_of_oneself_and_of_related_persons_and_what_one_is_barred_from(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaWorkItems items = items(entities);
            entities.inTransaction(() -> {
                items.add(item("relative", BO, null, null));
                items.add(item("own", DOCTOR, null, null));
                items.add(item("barred", AN, DOCTOR, null));
                items.add(item("for-another", AN, BO, null));
            });

            assertThat(listed(items, DOCTOR, Set.of(DOCTOR, BO), 0, 10)).containsExactly("for-another");
            assertThat(items.count(DOCTOR, POOL, Set.of(DOCTOR, BO))).isEqualTo(1);
        }
    }

    @OnEachDatabase
    void a_task_that_ended_is_off_the_list(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaWorkItems items = items(entities);
            entities.inTransaction(() -> items.add(item("first", AN, null, TODAY)));

            entities.inTransaction(() -> items.remove("first"));

            assertThat(items.find("first")).isEmpty();
        }
    }

    @OnEachDatabase
    void ships_the_default_deadlines_and_closing_days(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaDeadlineSettings settings = new JpaDeadlineSettings();
            settings.entities = entities.entityManager();
            JpaClosingDays closingDays = new JpaClosingDays();
            closingDays.entities = entities.entityManager();

            assertThat(DeadlineSettingsInMemory.DEFAULTS)
                    .allSatisfy((name, days) ->
                            assertThat(settings.workingDaysOf(name, TODAY)).contains(days));
            assertThat(closingDays.all()).hasSize(9).allMatch(ClosingDay::isClosed);
        }
    }

    @OnEachDatabase
    void a_new_deadline_counts_from_its_date(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaDeadlineSettings settings = new JpaDeadlineSettings();
            settings.entities = entities.entityManager();
            entities.inTransaction(() -> settings.add(DeadlineSetting.from("smt", 15, TODAY.plusDays(1), TODAY)));

            assertThat(settings.workingDaysOf("smt", TODAY)).contains(20);
            assertThat(settings.workingDaysOf("smt", TODAY.plusDays(1))).contains(15);
            assertThat(settings.workingDaysOf("unknown", TODAY)).isEmpty();
        }
    }

    @OnEachDatabase
    void keeps_one_draft_per_person_form_and_file(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaFormDrafts drafts = new JpaFormDrafts();
            drafts.entities = entities.entityManager();
            entities.inTransaction(() -> {
                FormDraft draft = new FormDraft(AN, "draft-sketch", FILE);
                draft.keep(new Sealed(new byte[] {1, 2, 3}), NOW);
                drafts.add(draft);
            });

            assertThat(drafts.find(AN, "draft-sketch", FILE)
                            .orElseThrow()
                            .typed()
                            .cipher())
                    .containsExactly(1, 2, 3);
            assertThat(drafts.find(AN, "draft-sketch", FILE).orElseThrow().savedAt())
                    .isEqualTo(NOW);
            assertThat(drafts.find(BO, "draft-sketch", FILE)).isEmpty();
            entities.inTransaction(() -> drafts.removeAll(FILE));
            assertThat(drafts.find(AN, "draft-sketch", FILE)).isEmpty();
        }
    }

    private static JpaWorkItems items(TestPersistence entities) {
        JpaWorkItems items = new JpaWorkItems();
        items.entities = entities.entityManager();
        return items;
    }

    private static List<String> listed(JpaWorkItems items, PersonId person, Set<PersonId> closeTo, int from, int most) {
        return items.of(person, POOL, closeTo, from, most).stream()
                .map(WorkItem::taskId)
                .toList();
    }

    private static WorkItem item(String id, PersonId subject, PersonId barred, LocalDate due) {
        return new WorkItem(task(id, subject, barred), POOL.iterator().next(), NOW, allowed(due));
    }

    private static WorkItem byName(String id, PersonId person, LocalDate due) {
        return new WorkItem(task(id, AN, null), WorkItem.audienceOf(person), NOW, allowed(due));
    }

    private static Allowed allowed(LocalDate due) {
        return due == null ? null : new Allowed(TODAY, 10, due);
    }

    private static OpenedTask task(String id, PersonId subject, PersonId barred) {
        return new OpenedTask(
                id, "plan-consultation", "attestation", FILE, "doctor", null, subject, barred, "appointment", null);
    }
}
