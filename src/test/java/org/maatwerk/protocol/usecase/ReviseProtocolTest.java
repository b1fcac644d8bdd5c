package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HIGHER;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.ProtocolRefusal.AGREEMENT_IS_FIXED;
import static org.maatwerk.protocol.ProtocolRefusal.NOT_RELEASED;
import static org.maatwerk.protocol.ProtocolRefusal.PROTOCOL_IS_ELSEWHERE;
import static org.maatwerk.protocol.ProtocolRefusal.SOMETHING_CHANGED;
import static org.maatwerk.protocol.usecase.ProtocolTable.agreement;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.EditionState;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.RevisionCause;
import org.maatwerk.protocol.RevisionDropped;
import org.maatwerk.protocol.RevisionOpened;
import org.maatwerk.protocol.SigningVoided;
import org.maatwerk.protocol.VoidCause;

/** What holds is revised at any time, and holds until the new text is signed (P9, P10). */
class ReviseProtocolTest {

    private static final int OF_THE_JOB = 1;
    private static final int OF_THE_PERSON = 2;

    private final ProtocolTable table = ProtocolTable.agreed();
    private final ReviseProtocol revise = table.get(ReviseProtocol.class);
    private final WriteAgreement agreements = table.get(WriteAgreement.class);

    @Test
    void the_staff_member_revises_at_any_time_P9() {
        revise.open(AN, FILE);

        assertThat(table.facts.fired()).contains(new RevisionOpened(FILE, RevisionCause.STAFF_MEMBER_ASKED));
        assertThat(table.protocol().stage()).isEqualTo(ProtocolStage.DRAFTING);
    }

    @Test
    void at_the_yearly_look_it_says_so_P9() {
        table.waiting("confirm-unchanged", AN);

        revise.open(AN, FILE);

        assertThat(table.facts.fired()).contains(new RevisionOpened(FILE, RevisionCause.YEARLY_REVIEW));
    }

    @Test
    void who_wrote_it_up_revises_too() {
        revise.open(EXPERT, FILE);

        assertThat(table.facts.fired()).contains(new RevisionOpened(FILE, RevisionCause.AUTHOR_ASKED));
    }

    @Test
    void manager_and_hr_do_not_and_outsiders_find_nothing() {
        for (PersonId other : List.of(MANAGER, HR, BO)) {
            assertThatThrownBy(() -> revise.open(other, FILE)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void the_old_text_holds_until_the_new_one_is_signed_P9() {
        revise.open(AN, FILE);
        agreements.change(EXPERT, FILE, OF_THE_JOB, 1, agreement("Vrijdag telewerk", DependsOn.JOB));

        InForceView during = revise.read(MANAGER, FILE);
        table.sign();
        InForceView after = revise.read(MANAGER, FILE);

        assertThat(words(during)).containsExactly("Dinsdag telewerk", "Een zitstatafel");
        assertThat(during.cause()).isEqualTo(RevisionCause.STAFF_MEMBER_ASKED);
        assertThat(words(after)).containsExactly("Vrijdag telewerk", "Een zitstatafel");
        assertThat(after.cause()).isNull();
        assertThat(table.editions.of(FILE))
                .extracting(one -> one.state())
                .containsExactly(EditionState.REPLACED, EditionState.IN_FORCE);
    }

    @Test
    void one_revision_runs_at_a_time() {
        revise.open(AN, FILE);

        assertRefused(PROTOCOL_IS_ELSEWHERE, () -> revise.open(EXPERT, FILE));
    }

    @Test
    void a_revision_in_which_nothing_changed_is_stopped_by_the_staff_member_alone_P9() {
        revise.open(EXPERT, FILE);

        assertThat(revise.read(AN, FILE).mayDrop()).isTrue();
        assertThat(revise.read(EXPERT, FILE).mayDrop()).isFalse();
        assertThatThrownBy(() -> revise.drop(EXPERT, FILE)).isInstanceOf(NotFound.class);
        revise.drop(AN, FILE);

        assertThat(table.facts.fired())
                .contains(new RevisionDropped(FILE, table.protocol().reviewOn()));
        assertThat(table.protocol().stage()).isEqualTo(ProtocolStage.IN_FORCE);
    }

    @Test
    void what_was_rewritten_and_put_back_counts_as_unchanged() {
        revise.open(AN, FILE);
        agreements.change(EXPERT, FILE, OF_THE_JOB, 1, agreement("Vrijdag telewerk", DependsOn.JOB));
        assertRefused(SOMETHING_CHANGED, () -> revise.drop(AN, FILE));
        assertThat(revise.read(AN, FILE).mayDrop()).isFalse();

        agreements.change(EXPERT, FILE, OF_THE_JOB, 3, agreement("Dinsdag telewerk", DependsOn.JOB));
        revise.drop(AN, FILE);

        assertThat(table.protocol().stage()).isEqualTo(ProtocolStage.IN_FORCE);
    }

    @Test
    void a_new_manager_reopens_only_what_depends_on_the_job_P10() {
        table.people.manage(AN, HIGHER);
        table.get(FollowWorkplace.class).of(AN);
        assertThat(table.protocol().stage()).isEqualTo(ProtocolStage.IN_FORCE);

        table.get(ReleaseProtocol.class).release(AN, FILE, null);

        assertThat(table.facts.fired()).contains(new RevisionOpened(FILE, RevisionCause.MANAGER_CHANGED));
        agreements.change(EXPERT, FILE, OF_THE_JOB, 1, agreement("Vrijdag telewerk", DependsOn.JOB));
        assertRefused(
                AGREEMENT_IS_FIXED,
                () -> agreements.change(EXPERT, FILE, OF_THE_PERSON, 2, agreement("Niets", DependsOn.PERSON)));
        assertRefused(AGREEMENT_IS_FIXED, () -> agreements.remove(EXPERT, FILE, OF_THE_PERSON, 2));
    }

    @Test
    void a_manager_who_changes_between_signatures_voids_them_P10() {
        revise.open(AN, FILE);
        table.freeze();
        table.people.manage(AN, HIGHER);

        table.get(FollowWorkplace.class).of(AN);

        assertThat(table.facts.fired()).contains(new SigningVoided(FILE, 2, VoidCause.SIGNATORY_CHANGED));
        assertThat(table.editions.of(FILE).get(1).state()).isEqualTo(EditionState.VOID);
        assertThat(words(revise.read(AN, FILE))).contains("Dinsdag telewerk");
        assertRefused(NOT_RELEASED, table::freeze);
    }

    @Test
    void a_former_manager_does_not_read_what_holds_either_P10() {
        table.people.manage(AN, HIGHER);

        table.get(FollowWorkplace.class).of(AN);

        assertThatThrownBy(() -> revise.read(MANAGER, FILE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> revise.read(HIGHER, FILE)).isInstanceOf(NotFound.class);
    }

    private static List<String> words(InForceView view) {
        return view.text().agreements().stream()
                .map(one -> one.content().what())
                .toList();
    }
}
