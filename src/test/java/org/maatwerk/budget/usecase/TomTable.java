package org.maatwerk.budget.usecase;

import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BUSES;
import static org.maatwerk.protocol.Cast.DIVERSITY;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.NOW;
import static org.maatwerk.protocol.Cast.ROADS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maatwerk.attestation.AttestationsInMemory;
import org.maatwerk.budget.AgreedMeasure;
import org.maatwerk.budget.AidsInMemory;
import org.maatwerk.budget.BudgetChangesInMemory;
import org.maatwerk.budget.InvoicesInMemory;
import org.maatwerk.budget.LedgerInMemory;
import org.maatwerk.budget.PaymentSetupInMemory;
import org.maatwerk.budget.PaymentsInMemory;
import org.maatwerk.budget.RegistrationStanding;
import org.maatwerk.budget.SmallCount;
import org.maatwerk.budget.StudentContractsInMemory;
import org.maatwerk.budget.TomOrdersInMemory;
import org.maatwerk.budget.TomPausesInMemory;
import org.maatwerk.budget.TomQuotesInMemory;
import org.maatwerk.budget.TomRequestsInMemory;
import org.maatwerk.budget.WithdrawnStanding;
import org.maatwerk.budget.YearClosingsInMemory;
import org.maatwerk.budget.YearPartsInMemory;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.confidentiality.store.FileKeysInMemory;
import org.maatwerk.confidentiality.store.TestVaults;
import org.maatwerk.confidentiality.usecase.TestGates;
import org.maatwerk.documents.StoredDocuments;
import org.maatwerk.documents.StoredDocumentsInMemory;
import org.maatwerk.documents.usecase.TestDocuments;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Organisation;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.OrganisationKind;
import org.maatwerk.people.OrganisationsInMemory;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.protocol.Agreement;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.FollowedAgreementsInMemory;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolEdition;
import org.maatwerk.protocol.ProtocolEditionsInMemory;
import org.maatwerk.protocol.ProtocolTextsInMemory;
import org.maatwerk.protocol.ProtocolsInMemory;
import org.maatwerk.testing.Beans;
import org.maatwerk.testing.Facts;
import org.maatwerk.testing.MovableClock;
import org.maatwerk.testing.TestPdf;
import org.maatwerk.testing.Workbench;
import org.maatwerk.workflow.process.DecisionsInMemory;

/** The real use cases of requests with the real gate and vault: a protocol in force with a costed agreement. */
final class TomTable {

    static final CaseNumber REQUEST = new CaseNumber("TOM-2026-00001");
    static final String CHAIR = "Een zit-statafel aan de eigen werkplek.";

    private static final int NUMBER = 1;

    final PeopleInMemory people = Cast.people();
    final ProtocolsInMemory protocols = new ProtocolsInMemory();
    final ProtocolTextsInMemory texts = new ProtocolTextsInMemory();
    final ProtocolEditionsInMemory editions = new ProtocolEditionsInMemory();
    final AttestationsInMemory attestations = new AttestationsInMemory();
    final TomRequestsInMemory requests = new TomRequestsInMemory();
    final TomOrdersInMemory orders = new TomOrdersInMemory();
    final InvoicesInMemory invoices = new InvoicesInMemory();
    final YearPartsInMemory years = new YearPartsInMemory();
    final AidsInMemory aids = new AidsInMemory();
    final FollowedAgreementsInMemory followed = new FollowedAgreementsInMemory();
    final OrganisationsInMemory organisations = new OrganisationsInMemory();
    final StudentContractsInMemory contracts = new StudentContractsInMemory();
    final LedgerInMemory ledger = new LedgerInMemory();
    final PaymentSetupInMemory setup = new PaymentSetupInMemory();
    final MovableClock clock = new MovableClock(NOW);
    final Facts<Object> facts = new Facts<>();
    final Facts<FileAccessed> accesses = new Facts<>();
    final Map<PersonId, WithdrawnStanding> withdrawn = new HashMap<>();
    private final Vault vault = TestVaults.vault(new FileKeysInMemory());
    private final StoredDocuments documents = new StoredDocumentsInMemory();
    private final Workbench bench = new Workbench(List.of(
            people,
            organisations,
            protocols,
            texts,
            editions,
            attestations,
            requests,
            new TomQuotesInMemory(),
            new TomPausesInMemory(),
            ledger,
            new BudgetChangesInMemory(),
            orders,
            invoices,
            followed,
            new YearClosingsInMemory(),
            years,
            new PaymentsInMemory(),
            setup,
            aids,
            contracts,
            new SmallCount(5),
            clock,
            facts,
            vault,
            TestDocuments.keep(documents, vault, clock),
            TestDocuments.foreignPdfs(),
            TestGates.gate(clock, accesses),
            TestDocuments.letters(),
            TestDocuments.typefaces(),
            new Beans<RegistrationStanding>(this::standing),
            new DecisionsInMemory()));

    TomTable() {
        this(Cast.inForce(FILE, AN));
    }

    TomTable(Protocol protocol) {
        protocols.add(protocol);
        for (OrganisationKey key : List.of(ROADS, BUSES, DIVERSITY)) {
            organisations.add(new Organisation(key, "Entiteit " + key, "domein", OrganisationKind.GOVERNMENT));
        }
        agree(NUMBER, 1, MeasureCategory.SEATING, true);
        hold(1, 1);
    }

    /** The costed agreement opened a request. */
    static TomTable opened() {
        TomTable table = new TomTable();
        table.open(1);
        return table;
    }

    private Optional<WithdrawnStanding> standing(PersonId person, LocalDate on) {
        return Optional.ofNullable(withdrawn.get(person)).filter(one -> !on.isBefore(one.since()));
    }

    void open(int since) {
        get(OpenTomRequests.class).agreed(new AgreedMeasure(FILE, NUMBER, since, MeasureCategory.SEATING));
    }

    void agree(int number, int since, MeasureCategory category, boolean costed) {
        texts.add(new Agreement(
                FILE,
                number,
                since,
                content(category, costed),
                vault.seal(FILE, Agreement.place(number, since), CHAIR)));
    }

    /** From now on this edition of that version of the text holds. */
    void hold(int edition, int version) {
        editions.of(FILE).forEach(former -> former.replace(NOW));
        ProtocolEdition next = new ProtocolEdition(FILE, edition, version, "0".repeat(64), NOW);
        editions.add(next);
        next.takeEffect(NOW);
    }

    void takeOut(int number, int since) {
        texts.add(Agreement.takenOut(
                FILE,
                number,
                since,
                content(MeasureCategory.SEATING, true),
                vault.seal(FILE, Agreement.place(number, since), CHAIR)));
    }

    /** Adds a quote with this text to the request and releases it. */
    void release(String text) {
        int number = get(AttachTomQuote.class).attach(Cast.EXPERT, REQUEST, quote(TestPdf.of(text)));
        get(CheckTomQuote.class).release(Cast.EXPERT, REQUEST, number, true, true);
    }

    static TomQuoteForm quote(byte[] file) {
        return new TomQuoteForm("Meubelen Maas", Money.of("1000"), Money.of("210"), "voor An Peeters.pdf", file);
    }

    /** What somebody gets who opens a document. */
    byte[] open(PersonId reader, long document) {
        return TestDocuments.open(documents, vault, get(TomQuoteGuard.class))
                .open(reader, document)
                .bytes();
    }

    <T> T get(Class<T> type) {
        return bench.get(type);
    }

    private static AgreementContent content(MeasureCategory category, boolean costed) {
        return new AgreementContent(
                null, CHAIR, category, Doer.EXPERT, LocalDate.of(2026, 5, 1), costed, DependsOn.PERSON);
    }
}
