package org.maatwerk.budget.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.budget.TomState.APPROVED;
import static org.maatwerk.budget.TomState.CANCELLED;
import static org.maatwerk.budget.TomState.COMMITTED;
import static org.maatwerk.budget.TomState.DELIVERED;
import static org.maatwerk.budget.TomState.ORDERED;
import static org.maatwerk.protocol.Cast.AN;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.AgreedMeasure;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequestAnswered;
import org.maatwerk.budget.TomRequestSupplied;
import org.maatwerk.budget.TomRequestsInMemory;
import org.maatwerk.budget.TomRoute;
import org.maatwerk.budget.TomState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.workflow.process.EngineInMemory;

/** From what was granted to what is there, or was not needed (T6). */
class TomOrderProcessTest {

    private static final CaseNumber REQUEST = new CaseNumber("TOM-2026-00001");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final EngineInMemory engine = new EngineInMemory(NOW);
    private final TomOrderProcess process = new TomOrderProcess();
    private final TomRequest request = submitted();

    TomOrderProcessTest() {
        process.flow = engine.flow();
        TomRequestsInMemory requests = new TomRequestsInMemory();
        requests.add(request);
        process.requests = requests;
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void budget_holders_order_and_record_what_came_T6() {
        granted();
        assertThat(engine.open(REQUEST)).containsExactly("place-order");
        assertThat(engine.item(REQUEST, "place-order").subject()).isEqualTo(AN);

        supplied(APPROVED, COMMITTED);
        assertThat(engine.open(REQUEST)).containsExactly("place-order");
        supplied(COMMITTED, ORDERED);
        assertThat(engine.open(REQUEST)).containsExactly("record-delivery");
        assertThat(engine.item(REQUEST, "record-delivery").subject()).isEqualTo(AN);
        supplied(ORDERED, ORDERED);
        assertThat(engine.open(REQUEST)).containsExactly("record-delivery");
        supplied(ORDERED, DELIVERED);

        ended();
    }

    @Test
    void what_was_cancelled_is_ordered_anew() {
        granted();
        supplied(APPROVED, ORDERED);

        supplied(ORDERED, APPROVED);
        assertThat(engine.open(REQUEST)).containsExactly("place-order");
        supplied(APPROVED, CANCELLED);

        ended();
    }

    @Test
    void what_came_before_all_was_ordered_needs_nobody_after() {
        granted();
        supplied(APPROVED, COMMITTED);

        supplied(COMMITTED, DELIVERED);

        ended();
    }

    @Test
    void a_year_that_is_reserved_after_all_was_there_begins_anew_T7() {
        granted();
        supplied(APPROVED, ORDERED);
        supplied(ORDERED, COMMITTED);
        assertThat(engine.open(REQUEST)).containsExactly("place-order");
        supplied(COMMITTED, DELIVERED);
        ended();

        supplied(DELIVERED, COMMITTED);

        assertThat(engine.open(REQUEST)).containsExactly("place-order");
        assertThat(engine.item(REQUEST, "place-order").subject()).isEqualTo(AN);
        supplied(COMMITTED, DELIVERED);
        ended();
    }

    @Test
    void for_what_was_refused_nobody_orders() {
        request.refuse(new PersonId(91), null, TODAY);

        process.on(new TomRequestAnswered(REQUEST));

        ended();
    }

    private void granted() {
        request.approve(new PersonId(91), new TomPrice(Money.of("10"), Money.of("2.10")), null, null, TODAY);
        process.on(new TomRequestAnswered(REQUEST));
    }

    private void supplied(TomState before, TomState now) {
        process.on(new TomRequestSupplied(REQUEST, before, now));
    }

    private void ended() {
        assertThat(engine.open(REQUEST)).isEmpty();
        assertThat(engine.isRunning(TomOrderProcess.PROCESS, REQUEST.value())).isFalse();
    }

    private static TomRequest submitted() {
        TomRequest request = new TomRequest(
                REQUEST,
                new AgreedMeasure(new CaseNumber("IP-2026-00001"), 1, 1, MeasureCategory.SEATING),
                AN,
                new OrganisationKey("OVO000101"),
                NOW);
        request.submit(
                null,
                new TomPrice(Money.of("10"), Money.of("2.10")),
                BudgetNature.OPERATING,
                new TomRoute("one-holder", 1),
                TODAY,
                TODAY.plusDays(30));
        return request;
    }
}
