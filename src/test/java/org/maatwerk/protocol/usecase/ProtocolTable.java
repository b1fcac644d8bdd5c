package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.TODAY;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.maatwerk.attestation.AttestationsInMemory;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.RetentionTermsInMemory;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.confidentiality.store.FileKeysInMemory;
import org.maatwerk.confidentiality.store.TestVaults;
import org.maatwerk.confidentiality.usecase.TableWhoSees;
import org.maatwerk.confidentiality.usecase.TestGates;
import org.maatwerk.documents.SealKey;
import org.maatwerk.documents.StoredDocumentsInMemory;
import org.maatwerk.documents.usecase.SealedDocuments;
import org.maatwerk.documents.usecase.SelfMadeKey;
import org.maatwerk.documents.usecase.TestDocuments;
import org.maatwerk.documents.usecase.TestStatements;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.FreshSignIn;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.people.PeopleRefusal;
import org.maatwerk.protocol.AdjustmentPassportsInMemory;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.BuildingMovesInMemory;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.ConversationManner;
import org.maatwerk.protocol.ConversationsInMemory;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.DisputesInMemory;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.FollowedAgreementsInMemory;
import org.maatwerk.protocol.ImportedPassportsInMemory;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.Party;
import org.maatwerk.protocol.PassportIssuer;
import org.maatwerk.protocol.PassportIssuers;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolEditionsInMemory;
import org.maatwerk.protocol.ProtocolGround;
import org.maatwerk.protocol.ProtocolNumbers;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.ProtocolTextsInMemory;
import org.maatwerk.protocol.ProtocolsInMemory;
import org.maatwerk.protocol.RecognitionBody;
import org.maatwerk.testing.Facts;
import org.maatwerk.testing.MovableClock;
import org.maatwerk.testing.Workbench;
import org.maatwerk.workflow.OpenedTask;
import org.maatwerk.workflow.WorkItem;
import org.maatwerk.workflow.WorkItemView;
import org.maatwerk.workflow.WorkList;
import org.maatwerk.workflow.process.DecisionsInMemory;

/** The real use cases with the real gate and vault, over repositories in memory. */
final class ProtocolTable {

    /** Of this installation. */
    static final SealKey KEY = SelfMadeKey.of("CN=Agentschap Voorbeeld", Cast.NOW.minus(Duration.ofDays(1)));

    final PeopleInMemory people = Cast.people();
    final ProtocolsInMemory protocols = new ProtocolsInMemory();
    final ConversationsInMemory conversations = new ConversationsInMemory();
    final AttestationsInMemory attestations = new AttestationsInMemory();
    final ProtocolTextsInMemory texts = new ProtocolTextsInMemory();
    final FollowedAgreementsInMemory followed = new FollowedAgreementsInMemory();
    final ProtocolEditionsInMemory editions = new ProtocolEditionsInMemory();
    final DisputesInMemory disputes = new DisputesInMemory();
    final BuildingMovesInMemory moves = new BuildingMovesInMemory();
    final AdjustmentPassportsInMemory passports = new AdjustmentPassportsInMemory();
    final ImportedPassportsInMemory imports = new ImportedPassportsInMemory();
    final List<PassportIssuer> issuers = new ArrayList<>();
    final Elsewhere elsewhere = new Elsewhere();
    final FileKeysInMemory fileKeys = new FileKeysInMemory();
    final Facts<Object> facts = new Facts<>();
    final Facts<FileAccessed> accesses = new Facts<>();
    final MovableClock clock = new MovableClock(Cast.NOW);
    final StoredDocumentsInMemory documents = new StoredDocumentsInMemory();
    final Keys atTheKeys = new Keys();
    private final Vault vault = TestVaults.vault(fileKeys);
    private final Lists lists = new Lists();
    private final Workbench bench = new Workbench(List.of(
            people,
            protocols,
            conversations,
            texts,
            disputes,
            editions,
            followed,
            moves,
            passports,
            imports,
            (PassportIssuers) () -> issuers,
            elsewhere,
            fileKeys,
            attestations,
            facts,
            clock,
            (ProtocolNumbers) this::nextNumber,
            TestGates.gate(clock, accesses),
            vault,
            TestDocuments.keep(documents, vault, clock),
            TestDocuments.letters(),
            TestDocuments.typefaces(),
            SealedDocuments.seal(),
            TestStatements.of(KEY, clock),
            new DecisionsInMemory(),
            atTheKeys,
            new TableWhoSees(),
            new RetentionTermsInMemory(),
            lists));
    private int lastNumber;

    ProtocolTable() {
        bench.get(FreshSignInTaking.class);
    }

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

    /** The conversation was held; the protocol can be written. */
    static ProtocolTable held() {
        ProtocolTable table = planned();
        table.clock.moveTo(Cast.NOW.plus(Duration.ofDays(1)));
        table.get(HoldConversation.class).held(EXPERT, FILE, EnumSet.allOf(Party.class), null);
        return table;
    }

    /** The text was reviewed; it is at version 1. */
    void review() {
        get(DraftProtocol.class).save(EXPERT, FILE, ProtocolSection.JOB, 0, JOB);
        get(DraftProtocol.class).offer(EXPERT, FILE);
        waiting("review-protocol", AN);
        get(ReviewProtocol.class).read(AN, FILE);
        waiting("none");
    }

    /** The text is frozen and waits for the four. */
    static ProtocolTable frozen() {
        ProtocolTable table = held();
        table.review();
        table.get(FreezeProtocol.class).freeze(EXPERT, FILE, 1);
        return table;
    }

    /** All four signed. */
    static ProtocolTable inForce() {
        ProtocolTable table = frozen();
        String sha256 = table.editions.of(FILE).get(0).sha256();
        List.of(AN, MANAGER, HR, EXPERT)
                .forEach(one -> table.get(SignProtocol.class).sign(one, FILE, 1, sha256));
        return table;
    }

    static final String JOB = "Dossierbeheerder";

    static final AgreementContent TELEWORK = new AgreementContent(
            null, "Twee dagen thuis", MeasureCategory.TELEWORK, Doer.LINE_MANAGER, TODAY, false, DependsOn.JOB);
    /** Signed by all, with one agreement that goes with the job and one that goes with the person. */
    static ProtocolTable agreed() {
        ProtocolTable table = held();
        table.get(WriteAgreement.class).add(EXPERT, FILE, agreement("Dinsdag telewerk", DependsOn.JOB));
        table.get(WriteAgreement.class).add(EXPERT, FILE, agreement("Een zitstatafel", DependsOn.PERSON));
        table.get(DraftProtocol.class).offer(EXPERT, FILE);
        table.waiting(ReviewProtocol.STEM, HR);
        table.get(ReviewProtocol.class).read(HR, FILE);
        table.waiting("none");
        table.sign();
        return table;
    }

    static AgreementContent agreement(String what, DependsOn dependsOn) {
        return new AgreementContent(
                null,
                what,
                dependsOn == DependsOn.JOB ? MeasureCategory.TELEWORK : MeasureCategory.SEATING,
                Doer.LINE_MANAGER,
                TODAY.plusMonths(1),
                false,
                dependsOn);
    }

    /** The text as it is now is frozen, and waits for the four. */
    void freeze() {
        get(FreezeProtocol.class).freeze(EXPERT, FILE, texts.versionsOf(FILE).size());
    }

    /** The four sign the text as it is now. */
    void sign() {
        freeze();
        int edition = editions.of(FILE).size();
        String sha256 = editions.of(FILE).get(edition - 1).sha256();
        List.of(AN, protocol().lineManager(), protocol().hrOfficer(), EXPERT)
                .forEach(one -> get(SignProtocol.class).sign(one, FILE, edition, sha256));
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

    /** From now on this task waits for these persons, and nothing else waits. */
    void waiting(String stem, PersonId... persons) {
        lists.items = Arrays.stream(persons)
                .map(person -> new WorkItem(
                                new OpenedTask(
                                        stem + person, stem, "protocol", FILE, "reader", person, AN, null, null, null),
                                WorkItem.audienceOf(person),
                                Cast.NOW,
                                null)
                        .view())
                .toList();
    }

    private CaseNumber nextNumber() {
        return new CaseNumber("IP-2026-%05d".formatted(++lastNumber));
    }

    /** Everybody proved a short while ago who they are, until a test says otherwise. */
    static final class Keys implements FreshSignIn {

        boolean fresh = true;

        @Override
        public void demand(PersonId actor) {
            Refused.unless(fresh, PeopleRefusal.CONFIRM_IDENTITY_FIRST);
        }
    }

    /** What a test put on the lists. */
    private static final class Lists implements WorkList {

        private List<WorkItemView> items = List.of();

        @Override
        public List<WorkItemView> of(PersonId person, int from, int atMost) {
            return items;
        }

        @Override
        public long count(PersonId person) {
            return items.size();
        }

        @Override
        public List<WorkItemView> inFile(CaseNumber caseNumber) {
            return items;
        }
    }
}
