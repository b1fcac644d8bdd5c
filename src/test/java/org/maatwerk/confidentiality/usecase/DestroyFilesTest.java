package org.maatwerk.confidentiality.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.confidentiality.ConfidentialityRefusal.DESTRUCTION_IS_DONE;
import static org.maatwerk.confidentiality.ConfidentialityRefusal.DESTRUCTION_IS_NOT_PROPOSED;
import static org.maatwerk.confidentiality.ConfidentialityRefusal.DESTRUCTION_IS_PROPOSED;
import static org.maatwerk.confidentiality.ConfidentialityRefusal.FILE_IS_NOT_DUE;
import static org.maatwerk.confidentiality.ConfidentialityRefusal.NOT_THE_SAME_OFFICER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.confidentiality.ConfidentialityRefusal;
import org.maatwerk.confidentiality.DestructionsInMemory;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.FileDue;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.confidentiality.store.KeyRing;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.people.Role;
import org.maatwerk.testing.Beans;
import org.maatwerk.testing.Facts;

/** X6: destruction needs two persons, never the subject, and leaves a tombstone without content. */
class DestroyFilesTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final CaseNumber DUE = new CaseNumber("IA-2026-00001");
    private static final CaseNumber OF_JANA = new CaseNumber("IA-2026-00002");

    private final PeopleInMemory people = new PeopleInMemory();
    private final PersonId an = people.add(1, "An", "Peeters", Role.STAFF_MEMBER);
    private final PersonId jana = people.add(2, "Jana", "Pauwels", Role.DATA_PROTECTION_OFFICER);
    private final PersonId rania = people.add(3, "Rania", "Martens", Role.DATA_PROTECTION_OFFICER);
    private final PersonId rik = people.add(4, "Rik", "Coppens", Role.ADMINISTRATOR);

    private final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final KeyRing ring = KeyRing.inMemory();
    private final DestructionsInMemory destructions = new DestructionsInMemory();
    private final List<FileDue> due = new ArrayList<>();
    private final List<CaseNumber> erased = new ArrayList<>();
    private final Facts<FileAccessed> noted = new Facts<>();
    private final DestroyFiles destroyFiles = new DestroyFiles();

    private enum Ending {
        WITHDRAWN
    }

    @BeforeEach
    void furnish() {
        destroyFiles.officers = new Officers();
        destroyFiles.officers.people = people;
        destroyFiles.officers.clock = clock;
        destroyFiles.features = new Beans<>(
                on -> due.stream().filter(file -> !file.due().isAfter(on)).toList());
        destroyFiles.destructions = destructions;
        destroyFiles.eraseFile = new EraseFile();
        destroyFiles.eraseFile.rooms = new Beans<>(erased::add);
        destroyFiles.eraseFile.facts = noted;
        destroyFiles.eraseFile.clock = clock;
        due.add(file(DUE, an, TODAY));
        due.add(file(OF_JANA, jana, TODAY));
        due.add(file(new CaseNumber("IA-2026-00003"), an, TODAY.plusDays(1)));
    }

    @Test
    void shows_what_was_kept_long_enough_and_no_sooner() {
        assertThat(destroyFiles.look(rania).due())
                .extracting(FileDue::caseNumber)
                .containsExactly(DUE, OF_JANA);
    }

    /** A13. */
    @Test
    void an_officer_sees_neither_the_own_file_nor_that_of_somebody_related() {
        people.relate(rania, an);

        assertThat(destroyFiles.look(jana).due())
                .extracting(FileDue::caseNumber)
                .containsExactly(DUE);
        assertThat(destroyFiles.look(rania).due())
                .extracting(FileDue::caseNumber)
                .containsExactly(OF_JANA);
        refuses(FILE_IS_NOT_DUE, () -> destroyFiles.propose(jana, OF_JANA));
    }

    @Test
    void nothing_is_destroyed_by_a_proposal() {
        destroyFiles.propose(jana, DUE);

        assertThat(erased).isEmpty();
        assertThat(destroyFiles.look(rania).proposed()).singleElement().matches(one -> !one.mine());
        assertThat(destroyFiles.look(jana).proposed()).singleElement().matches(ProposalView::mine);
    }

    @Test
    void who_proposed_does_not_confirm() {
        destroyFiles.propose(jana, DUE);

        refuses(NOT_THE_SAME_OFFICER, () -> destroyFiles.confirm(jana, DUE));
        assertThat(erased).isEmpty();
    }

    @Test
    void a_related_officer_does_not_confirm() {
        people.relate(rania, an);
        destroyFiles.propose(jana, DUE);

        refuses(FILE_IS_NOT_DUE, () -> destroyFiles.confirm(rania, DUE));
        assertThat(erased).isEmpty();
    }

    @Test
    void the_second_officer_destroys_and_a_tombstone_stays() {
        destroyFiles.propose(jana, DUE);

        destroyFiles.confirm(rania, DUE);

        assertThat(erased).containsExactly(DUE);
        assertThat(destroyFiles.look(jana).destroyed())
                .containsExactly(new TombstoneView(
                        DUE, "WITHDRAWN", TODAY.minusMonths(6), "Jana Pauwels", "Rania Martens", NOON, null));
        refuses(DESTRUCTION_IS_DONE, () -> destroyFiles.confirm(rania, DUE));
    }

    /** D-5. */
    @Test
    void the_log_says_who_destroyed_it() {
        destroyFiles.propose(jana, DUE);

        destroyFiles.confirm(rania, DUE);

        assertThat(noted.fired()).singleElement().satisfies(fact -> {
            assertThat(fact.file()).isEqualTo(DUE);
            assertThat(fact.subject()).isEqualTo(an);
            assertThat(fact.actor()).isEqualTo(rania);
            assertThat(fact.relation()).isEqualTo(Relation.DATA_PROTECTION_OFFICER);
            assertThat(fact.informationClass()).isEqualTo(InformationClass.D1_EXISTENCE);
            assertThat(fact.written()).isTrue();
            assertThat(fact.why()).isEqualTo("destroy-files");
        });
    }

    @Test
    void a_proposal_can_be_taken_back_and_made_again() {
        destroyFiles.propose(jana, DUE);
        refuses(DESTRUCTION_IS_PROPOSED, () -> destroyFiles.propose(rania, DUE));

        destroyFiles.takeBack(rania, DUE);

        refuses(DESTRUCTION_IS_NOT_PROPOSED, () -> destroyFiles.confirm(rania, DUE));
        destroyFiles.propose(rania, DUE);
    }

    @Test
    void the_secret_goes_afterwards_and_once() {
        ring.secrets().findOrMake(DUE);
        DestroySecrets destroySecrets = new DestroySecrets();
        destroySecrets.destructions = destructions;
        destroySecrets.secrets = ring.secrets();
        destroySecrets.clock = clock;
        destroyFiles.propose(jana, DUE);
        assertThat(destroySecrets.waiting()).isEmpty();
        destroyFiles.confirm(rania, DUE);

        destroySecrets.waiting().forEach(destroySecrets::destroy);

        assertThat(ring.secrets().destroyed()).containsExactly(DUE);
        assertThat(destroySecrets.waiting()).isEmpty();
    }

    @Test
    void what_a_restored_backup_brought_back_is_erased_again() {
        ring.vault().seal(DUE, "place", "text");
        ring.vault().seal(OF_JANA, "place", "text");
        ring.secrets().destroy(DUE);
        RepeatDestructions repeat = new RepeatDestructions();
        repeat.secrets = ring.secrets();
        repeat.fileKeys = ring.keys();
        repeat.rooms = new Beans<>(erased::add);

        assertThat(repeat.repeat()).containsExactly(DUE);
        assertThat(erased).containsExactly(DUE);
    }

    @Test
    void is_there_for_data_protection_officers_only() {
        for (PersonId other : List.of(an, rik)) {
            assertThatThrownBy(() -> destroyFiles.look(other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> destroyFiles.propose(other, DUE)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> destroyFiles.takeBack(other, DUE)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> destroyFiles.confirm(other, DUE)).isInstanceOf(NotFound.class);
        }
    }

    private static FileDue file(CaseNumber caseNumber, PersonId subject, LocalDate day) {
        return new FileDue(caseNumber, subject, Ending.WITHDRAWN, day.minusMonths(6), day);
    }

    private static void refuses(ConfidentialityRefusal refusal, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isEqualTo(refusal));
    }
}
