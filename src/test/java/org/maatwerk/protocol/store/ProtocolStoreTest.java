package org.maatwerk.protocol.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.NOW;
import static org.maatwerk.protocol.Cast.TODAY;

import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.maatwerk.confidentiality.FileDue;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.Conversation;
import org.maatwerk.protocol.ConversationManner;
import org.maatwerk.protocol.Party;
import org.maatwerk.protocol.Proposal;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.RecognitionBody;
import org.maatwerk.testing.MovableClock;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

class ProtocolStoreTest {

    private static final CaseNumber NEXT_FILE = new CaseNumber("IP-2026-00002");

    @OnEachDatabase
    void keeps_a_protocol_with_who_takes_part(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaProtocols protocols = protocols(entities);
            entities.inTransaction(() -> protocols.add(Cast.taken()));

            entities.inTransaction(() -> protocols.toChange(FILE).planConversation(EXPERT));

            Protocol kept = protocols.of(FILE);
            assertThat(kept.stage()).isEqualTo(ProtocolStage.CONVERSATION_PLANNED);
            assertThat(kept.staffMember()).isEqualTo(AN);
            assertThat(kept.author()).isEqualTo(EXPERT);
            assertThat(kept.lineManager()).isEqualTo(MANAGER);
            assertThat(kept.hrOfficer()).isEqualTo(HR);
            assertThat(kept.goAheadOn()).isEqualTo(TODAY);
            assertThat(kept.openedAt()).isEqualTo(NOW);
            assertThat(kept.external().orElseThrow().body()).isEqualTo(RecognitionBody.VDAB);
            assertThat(protocols.withParty(MANAGER)).hasSize(1);
            assertThat(protocols.withParty(AN)).isEmpty();
            assertThat(protocols.withoutAuthor()).isEmpty();
        }
    }

    @OnEachDatabase
    void a_person_has_one_protocol_that_runs_even_when_two_are_proposed_at_once(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaProtocols protocols = protocols(entities);
            entities.inTransaction(() -> protocols.add(Cast.proposed()));

            assertThatThrownBy(() -> entities.inTransaction(() -> protocols.add(next())))
                    .isInstanceOf(PersistenceException.class);
            entities.inTransaction(() -> protocols.toChange(FILE).refuseGoAhead(AN, TODAY, Cast.KEPT));
            entities.inTransaction(() -> protocols.add(next()));

            assertThat(protocols.runningOf(AN)).map(Protocol::caseNumber).contains(NEXT_FILE);
            assertThat(protocols.ofStaffMember(AN)).hasSize(2);
        }
    }

    @OnEachDatabase
    void one_without_an_author_waits_oldest_first(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaProtocols protocols = protocols(entities);
            entities.inTransaction(() -> protocols.add(Cast.withGoAhead()));

            assertThat(protocols.withoutAuthor())
                    .extracting(Protocol::caseNumber)
                    .containsExactly(FILE);
        }
    }

    @OnEachDatabase
    void one_that_starts_from_a_recognition_is_found_by_it(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaProtocols protocols = protocols(entities);
            entities.inTransaction(() -> protocols.add(Cast.afterRecognition()));

            assertThat(protocols.runningFrom(Cast.ATTESTATION))
                    .map(Protocol::caseNumber)
                    .contains(FILE);
            assertThat(protocols.runningFrom(NEXT_FILE)).isEmpty();
        }
    }

    @OnEachDatabase
    void keeps_who_proposed_it_and_in_which_office(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaProtocols protocols = protocols(entities);

            entities.inTransaction(() -> protocols.add(new Proposal(FILE, AN, MANAGER, Role.LINE_MANAGER, NOW)));

            assertThat(protocols.proposalsOf(FILE)).extracting(Proposal::as).containsExactly(Role.LINE_MANAGER);
            assertThat(protocols.proposedBy(MANAGER)).extracting(Proposal::at).containsExactly(NOW);
        }
    }

    @OnEachDatabase
    void keeps_a_conversation_with_who_was_there(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaConversations conversations = new JpaConversations();
            conversations.entities = entities.entityManager();
            entities.inTransaction(() -> conversations.add(conversation()));

            entities.inTransaction(() -> conversations
                    .planned(FILE)
                    .orElseThrow()
                    .hold(EnumSet.of(Party.STAFF_MEMBER, Party.EXPERT), sealed("others"), TODAY.plusDays(1)));

            Conversation kept = conversations.held(FILE).orElseThrow();
            assertThat(kept.present()).containsExactlyInAnyOrder(Party.STAFF_MEMBER, Party.EXPERT);
            assertThat(kept.place().cipher()).isEqualTo(sealed("place").cipher());
            assertThat(kept.others().cipher()).isEqualTo(sealed("others").cipher());
            assertThat(kept.manner()).isEqualTo(ConversationManner.AT_WORK);
            assertThat(conversations.planned(FILE)).isEmpty();
        }
    }

    @OnEachDatabase
    void numbers_are_given_once_each(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaProtocolNumbers numbers = new JpaProtocolNumbers();
            numbers.entities = entities.entityManager();
            numbers.clock = new MovableClock(NOW);
            List<CaseNumber> given = new ArrayList<>();

            entities.inTransaction(() -> given.add(numbers.next()));
            entities.inTransaction(() -> given.add(numbers.next()));

            assertThat(given).containsExactly(FILE, NEXT_FILE);
        }
    }

    @OnEachDatabase
    void one_kept_long_enough_is_due_and_leaves_nothing_behind_X6(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaProtocols protocols = protocols(entities);
            Protocol declined = Cast.proposed();
            declined.refuseGoAhead(AN, TODAY, Cast.KEPT);
            ProtocolTraces traces = new ProtocolTraces();
            traces.entities = entities.entityManager();
            entities.inTransaction(() -> {
                protocols.add(declined);
                protocols.add(new Proposal(FILE, AN, MANAGER, Role.LINE_MANAGER, NOW));
                entities.entityManager().persist(conversation());
            });
            assertThat(traces.due(TODAY.plus(Cast.KEPT).minusDays(1))).isEmpty();
            assertThat(traces.due(TODAY.plus(Cast.KEPT)))
                    .extracting(FileDue::caseNumber)
                    .containsExactly(FILE);

            entities.inTransaction(() -> traces.erase(FILE));

            assertThat(protocols.find(FILE)).isEmpty();
            assertThat(protocols.proposalsOf(FILE)).isEmpty();
            assertThat(entities.entityManager()
                            .createQuery("select count(c) from Conversation c", Long.class)
                            .getSingleResult())
                    .isZero();
        }
    }

    private static Conversation conversation() {
        return Conversation.plan(
                FILE,
                1,
                TODAY.plusDays(1).atTime(10, 0),
                ConversationManner.AT_WORK,
                sealed("place"),
                TODAY.atStartOfDay());
    }

    private static Protocol next() {
        return Protocol.propose(NEXT_FILE, AN, Cast.ROADS, null, NOW);
    }

    private static Sealed sealed(String text) {
        return new Sealed(text.getBytes(StandardCharsets.UTF_8));
    }

    private static JpaProtocols protocols(TestPersistence entities) {
        JpaProtocols protocols = new JpaProtocols();
        protocols.entities = entities.entityManager();
        return protocols;
    }
}
