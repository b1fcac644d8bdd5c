package org.maatwerk.protocol.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.protocol.ConversationHeld;
import org.maatwerk.protocol.ConversationPlanned;
import org.maatwerk.protocol.GoAheadGiven;
import org.maatwerk.protocol.ProtocolIsInForce;
import org.maatwerk.protocol.ProtocolOpened;
import org.maatwerk.protocol.ProtocolReviewed;
import org.maatwerk.protocol.ProtocolSigned;
import org.maatwerk.protocol.ProtocolTaken;
import org.maatwerk.protocol.ReviewAsked;
import org.maatwerk.protocol.RevisionCause;
import org.maatwerk.protocol.RevisionDropped;
import org.maatwerk.protocol.RevisionOpened;
import org.maatwerk.protocol.SigningAsked;
import org.maatwerk.protocol.SigningVoided;
import org.maatwerk.protocol.UnchangedConfirmed;
import org.maatwerk.protocol.VoidCause;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.process.EngineInMemory;

/** From a text that is offered to sign to its revision: P5, P6, P9. */
class ProtocolSigningProcessTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 3, 2);

    private final EngineInMemory engine = new EngineInMemory(MONDAY);
    private final ProtocolProcess process = new ProtocolProcess();

    ProtocolSigningProcessTest() {
        process.flow = engine.flow();
    }

    @BeforeEach
    void offered() {
        process.on(new ProtocolOpened(FILE, AN, null, false));
        process.on(new GoAheadGiven(FILE, null));
        process.on(new ProtocolTaken(FILE, EXPERT));
        process.on(new ConversationPlanned(FILE, EXPERT));
        process.on(new ConversationHeld(FILE));
        process.on(new ReviewAsked(FILE, EXPERT, Set.of(AN)));
        process.on(new ProtocolReviewed(FILE, AN, true));
        process.on(new SigningAsked(FILE, 1, Set.of(AN, MANAGER, HR)));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void all_are_asked_to_sign_at_once_and_in_any_order_P5() {
        assertThat(engine.open(FILE)).containsExactly("sign-protocol", "sign-protocol", "sign-protocol");

        process.on(new ProtocolSigned(FILE, 1, MANAGER, false));

        assertThat(engine.open(FILE)).containsExactly("sign-protocol", "sign-protocol");
    }

    @Test
    void an_edit_takes_the_task_from_all_and_gives_the_text_back_to_its_author_P5() {
        process.on(new ProtocolSigned(FILE, 1, MANAGER, false));

        process.on(new SigningVoided(FILE, 1, VoidCause.EDITED));

        assertThat(engine.open(FILE)).containsExactly("draft-protocol");
        assertThat(engine.item(FILE, "draft-protocol").audience()).isEqualTo(WorkItem.audienceOf(EXPERT));
    }

    @Test
    void signed_by_all_it_holds_and_nobody_has_anything_to_do_P6() {
        inForce();

        assertThat(engine.open(FILE)).isEmpty();
        assertThat(engine.isRunning(ProtocolProcess.PROCESS, FILE.value())).isTrue();
    }

    @Test
    void a_year_later_the_staff_member_is_asked_and_again_the_year_after_P9() {
        inForce();

        engine.moveTo(Instant.parse("2027-03-02T09:00:00Z"));
        assertThat(engine.open(FILE)).containsExactly("confirm-unchanged");
        assertThat(engine.item(FILE, "confirm-unchanged").audience()).isEqualTo(WorkItem.audienceOf(AN));
        process.on(new UnchangedConfirmed(FILE, NEXT_YEAR.plusYears(1)));
        assertThat(engine.open(FILE)).isEmpty();
        engine.moveTo(Instant.parse("2028-03-02T09:00:00Z"));

        assertThat(engine.open(FILE)).containsExactly("confirm-unchanged");
    }

    @Test
    void a_revision_begins_at_any_time_P9() {
        inForce();

        process.on(new RevisionOpened(FILE, RevisionCause.STAFF_MEMBER_ASKED));

        assertThat(engine.open(FILE)).containsExactly("draft-protocol");
    }

    @Test
    void a_revision_begins_instead_of_saying_that_all_is_as_it_was_P9() {
        inForce();
        engine.moveTo(Instant.parse("2027-03-02T09:00:00Z"));

        process.on(new RevisionOpened(FILE, RevisionCause.YEARLY_REVIEW));

        assertThat(engine.open(FILE)).containsExactly("draft-protocol");
    }

    @Test
    void a_revision_in_which_nothing_changes_ends_as_it_began_P9() {
        inForce();
        process.on(new RevisionOpened(FILE, RevisionCause.BUILDING_MOVED));

        process.on(new RevisionDropped(FILE, NEXT_YEAR));

        assertThat(engine.open(FILE)).isEmpty();
        assertThat(engine.isRunning(ProtocolProcess.PROCESS, FILE.value())).isTrue();
    }

    private void inForce() {
        process.on(new ProtocolSigned(FILE, 1, MANAGER, false));
        process.on(new ProtocolSigned(FILE, 1, HR, false));
        process.on(new ProtocolIsInForce(FILE, 1, NEXT_YEAR));
    }
}
