package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.TODAY;

import java.time.LocalTime;
import java.util.List;
import org.maatwerk.attestation.AttestationsInMemory;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.RetentionTermsInMemory;
import org.maatwerk.confidentiality.store.TestVaults;
import org.maatwerk.confidentiality.usecase.TableWhoSees;
import org.maatwerk.confidentiality.usecase.TestGates;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.ConversationManner;
import org.maatwerk.protocol.ConversationsInMemory;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolGround;
import org.maatwerk.protocol.ProtocolNumbers;
import org.maatwerk.protocol.ProtocolsInMemory;
import org.maatwerk.protocol.RecognitionBody;
import org.maatwerk.testing.Facts;
import org.maatwerk.testing.MovableClock;
import org.maatwerk.testing.Workbench;
import org.maatwerk.workflow.WorkItemView;
import org.maatwerk.workflow.WorkList;

/** The real use cases with the real gate and vault, over repositories in memory. */
final class ProtocolTable {

    final PeopleInMemory people = Cast.people();
    final ProtocolsInMemory protocols = new ProtocolsInMemory();
    final ConversationsInMemory conversations = new ConversationsInMemory();
    final AttestationsInMemory attestations = new AttestationsInMemory();
    final Facts<Object> facts = new Facts<>();
    final Facts<FileAccessed> accesses = new Facts<>();
    final MovableClock clock = new MovableClock(Cast.NOW);
    private final Workbench bench = new Workbench(List.of(
            people,
            protocols,
            conversations,
            attestations,
            facts,
            clock,
            (ProtocolNumbers) this::nextNumber,
            TestGates.gate(clock, accesses),
            TestVaults.vault(),
            new TableWhoSees(),
            new RetentionTermsInMemory(),
            new NothingWaits()));
    private int lastNumber;

    /** The staff member proposed it. */
    static ProtocolTable proposed() {
        ProtocolTable table = new ProtocolTable();
        table.get(ProposeProtocol.class).forOneself(AN);
        return table;
    }

    /** The staff member gave the go-ahead, after an external recognition; in the pool. */
    static ProtocolTable withGoAhead() {
        ProtocolTable table = proposed();
        table.get(GiveGoAhead.class).give(AN, FILE, EXTERNAL);
        return table;
    }

    static ProtocolTable planned() {
        ProtocolTable table = withGoAhead();
        table.get(TakeProtocol.class).take(EXPERT, FILE);
        table.get(PlanConversation.class).plan(EXPERT, FILE, TOMORROW_AT_TEN);
        return table;
    }

    static final GoAheadForm EXTERNAL =
            new GoAheadForm(ProtocolGround.EXTERNAL_RECOGNITION, RecognitionBody.VAPH, null, null);

    static final ConversationForm TOMORROW_AT_TEN =
            new ConversationForm(TODAY.plusDays(1), LocalTime.of(10, 0), ConversationManner.AT_WORK, "Lokaal 2");

    <T> T get(Class<T> type) {
        return bench.get(type);
    }

    Protocol protocol() {
        return protocols.of(FILE);
    }

    private CaseNumber nextNumber() {
        return new CaseNumber("IP-2026-%05d".formatted(++lastNumber));
    }

    /** Nobody's list has anything on it. */
    private static final class NothingWaits implements WorkList {

        @Override
        public List<WorkItemView> of(PersonId person, int from, int atMost) {
            return List.of();
        }

        @Override
        public long count(PersonId person) {
            return 0;
        }

        @Override
        public List<WorkItemView> inFile(CaseNumber caseNumber) {
            return List.of();
        }
    }
}
