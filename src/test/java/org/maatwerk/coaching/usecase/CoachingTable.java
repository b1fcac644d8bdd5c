package org.maatwerk.coaching.usecase;

import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.DIVERSITY;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.NOW;
import static org.maatwerk.protocol.Cast.ROADS;
import static org.maatwerk.protocol.Cast.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.AgreedMeasure;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.EnterpriseNumber;
import org.maatwerk.budget.InvoicesInMemory;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.Supplier;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomOrdersInMemory;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequestsInMemory;
import org.maatwerk.budget.TomRoute;
import org.maatwerk.budget.YearPartsInMemory;
import org.maatwerk.budget.usecase.TestInvoices;
import org.maatwerk.coaching.CoachingInMemory;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.confidentiality.store.FileKeysInMemory;
import org.maatwerk.confidentiality.store.TestVaults;
import org.maatwerk.confidentiality.usecase.TestGates;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Hours;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.Agreement;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.ProtocolTextsInMemory;
import org.maatwerk.protocol.ProtocolsInMemory;
import org.maatwerk.testing.Facts;
import org.maatwerk.testing.MovableClock;
import org.maatwerk.testing.Workbench;
import org.maatwerk.workflow.process.DecisionsInMemory;

/** The real use cases of coaching with the real gate and vault: a package of ten hours that was granted to An. */
final class CoachingTable {

    static final CaseNumber REQUEST = new CaseNumber("TOM-2026-00001");
    static final CaseNumber CHAIR = new CaseNumber("TOM-2026-00002");
    static final String AGREED = "Een jobcoach helpt bij het plannen van de week.";
    static final PersonId LOTTE = new PersonId(201);
    static final PersonId KARIM = new PersonId(202);
    static final PersonId BART = new PersonId(91);
    static final LocalDate LAST = TODAY.plusDays(30);

    final PeopleInMemory people = Cast.people();
    final TomRequestsInMemory requests = new TomRequestsInMemory();
    final YearPartsInMemory years = new YearPartsInMemory();
    final CoachingInMemory coaching = new CoachingInMemory();
    final TomOrdersInMemory orders = new TomOrdersInMemory();
    final InvoicesInMemory invoices = new InvoicesInMemory();
    final MovableClock clock = new MovableClock(NOW);
    final Facts<Object> facts = new Facts<>();
    final Facts<FileAccessed> accesses = new Facts<>();
    private final ProtocolTextsInMemory texts = new ProtocolTextsInMemory();
    private final ProtocolsInMemory protocols = new ProtocolsInMemory();
    private final Vault vault = TestVaults.vault(new FileKeysInMemory());
    private final Workbench bench = new Workbench(List.of(
            people,
            protocols,
            texts,
            requests,
            coaching,
            years,
            orders,
            invoices,
            TestInvoices.intake(invoices, requests, people, vault, clock),
            clock,
            facts,
            vault,
            TestGates.gate(clock, accesses),
            new DecisionsInMemory()));

    CoachingTable() {
        people.add(LOTTE, "Lotte", DIVERSITY, Role.JOB_COACH);
        people.add(KARIM, "Karim", DIVERSITY, Role.JOB_COACH);
        people.add(BART, "Bart", DIVERSITY, Role.BUDGET_HOLDER);
        protocols.add(Cast.inForce(FILE, AN));
        agree(1, MeasureCategory.JOB_COACHING, AGREED);
        agree(2, MeasureCategory.SEATING, "Een zit-statafel.");
        requests.add(asked(REQUEST, 1, MeasureCategory.JOB_COACHING));
        requests.add(asked(CHAIR, 2, MeasureCategory.SEATING));
    }

    private void agree(int number, MeasureCategory category, String words) {
        AgreementContent content =
                new AgreementContent(null, words, category, Doer.EXPERT, TODAY, true, DependsOn.PERSON);
        texts.add(new Agreement(FILE, number, 1, content, vault.seal(FILE, Agreement.place(number, 1), words)));
    }

    private static TomRequest asked(CaseNumber number, int agreement, MeasureCategory category) {
        TomRequest request = new TomRequest(number, new AgreedMeasure(FILE, agreement, 1, category), AN, ROADS, NOW);
        request.askHours(Hours.of("10"));
        request.submit(
                new Sealed(new byte[] {1}),
                price("1000"),
                BudgetNature.OPERATING,
                new TomRoute("one", 1),
                TODAY,
                TODAY.plusDays(30));
        return request;
    }

    static TomPrice price(String net) {
        return new TomPrice(Money.of(net), Money.ZERO);
    }

    /** Both requests, all of it. */
    CoachingTable granted() {
        grant(REQUEST, "1000");
        grant(CHAIR, "1000");
        return this;
    }

    void grant(CaseNumber request, String net) {
        Sealed reason = net.equals("1000") ? null : new Sealed(new byte[] {2});
        requests.of(request).approve(BART, price(net), reason, null, TODAY);
    }

    /** Lotte coaches from today on. */
    CoachingTable coached() {
        granted();
        assign(LOTTE, TODAY, LAST);
        return this;
    }

    /** With a supplier who has this number. */
    OrderNumber order(CaseNumber request, String enterprise) {
        TomOrder order = new TomOrder(
                orders.nextNumber(),
                request,
                new BudgetLineKey(TODAY.getYear(), BudgetNature.OPERATING, BudgetScope.INDIVIDUAL),
                new Supplier("Kompas", new EnterpriseNumber(enterprise), null),
                new Sealed(new byte[] {3}),
                price("500"));
        orders.add(order.place(Money.of("500"), BART, TODAY));
        return order.number();
    }

    void assign(PersonId coach, LocalDate from, LocalDate until) {
        get(AssignCoach.class).assign(Cast.EXPERT, REQUEST, new CoachForm(coach, from, until));
    }

    void log(PersonId coach, String hours) {
        get(LogCoaching.class).log(coach, REQUEST, new SessionForm(today(), Hours.of(hours)));
    }

    void later(int days) {
        clock.forward(86_400L * days);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    <T> T get(Class<T> type) {
        return bench.get(type);
    }
}
