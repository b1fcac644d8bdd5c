package org.maatwerk.budget.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.PauseReason;
import org.maatwerk.budget.TomPause;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRoute;
import org.maatwerk.budget.TomState;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** Pauses in a real database (T2, X2). */
class TomPauseStoreTest {

    private static final CaseNumber REQUEST = new CaseNumber("TOM-2026-00001");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Sealed WORDS = new Sealed(new byte[] {1, 2, 3});
    private static final Sealed OTHERS = new Sealed(new byte[] {1, 4, 5});

    @OnEachDatabase
    void keeps_why_the_clock_stood_still_and_for_how_long(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaTomRequests requests = new JpaTomRequests();
            requests.entities = entities.entityManager();
            JpaTomPauses pauses = pauses(entities);
            entities.inTransaction(() -> requests.add(submitted()));

            entities.inTransaction(() -> {
                requests.toChange(REQUEST).pause(TODAY);
                TomPause first = new TomPause(REQUEST, 1, EXPERT, PauseReason.PRICE_UNCLEAR, WORDS);
                first.begin(HR, AN, TODAY);
                pauses.add(first);
            });
            assertThat(requests.of(REQUEST).clock().isPaused()).isTrue();
            assertThat(pauses.of(REQUEST)).singleElement().satisfies(pause -> assertThat(pause.isOpen())
                    .isTrue());
            entities.inTransaction(() -> {
                long days = requests.toChange(REQUEST).goOn(TODAY.plusDays(4));
                pauses.of(REQUEST).get(0).explain(EXPERT, OTHERS, TODAY.plusDays(4), days);
            });

            TomRequest request = requests.of(REQUEST);
            assertThat(request.answerBy()).isEqualTo(TODAY.plusDays(34));
            assertThat(request.clock().netOn(TODAY.plusDays(10))).isEqualTo(6);
            assertThat(requests.in(Set.of(TomState.SUBMITTED))).containsExactly(request);
            TomPause pause = pauses.of(REQUEST).get(0);
            assertThat(pause.reason()).isEqualTo(PauseReason.PRICE_UNCLEAR);
            assertThat(pause.owner()).isEqualTo(EXPERT);
            assertThat(pause.askedBy()).isEqualTo(HR);
            assertThat(pause.askedOn()).isEqualTo(TODAY);
            assertThat(pause.question().cipher()).isEqualTo(WORDS.cipher());
            assertThat(pause.explanation().cipher()).isEqualTo(OTHERS.cipher());
            assertThat(pause.explainedBy()).isEqualTo(EXPERT);
            assertThat(pause.endedOn()).isEqualTo(TODAY.plusDays(4));
        }
    }

    @OnEachDatabase
    void goes_with_its_request_X6(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaTomPauses pauses = pauses(entities);
            entities.inTransaction(() -> {
                TomPause pause = new TomPause(REQUEST, 1, EXPERT, PauseReason.OTHER, WORDS);
                pause.begin(HR, AN, TODAY);
                pauses.add(pause);
            });
            TomTraces traces = new TomTraces();
            traces.entities = entities.entityManager();

            entities.inTransaction(() -> traces.erase(REQUEST));

            assertThat(pauses.of(REQUEST)).isEmpty();
        }
    }

    private static TomRequest submitted() {
        TomRequest request = TomRequest.generic(
                REQUEST,
                new OrganisationKey("OVO000001"),
                MeasureCategory.SEATING,
                WORDS,
                HR,
                Instant.parse("2026-11-23T10:00:00Z"));
        request.describe("AID", false);
        request.submit(
                WORDS,
                new TomPrice(Money.of("10"), Money.of("2.10")),
                BudgetNature.OPERATING,
                new TomRoute("one-holder", 1),
                TODAY,
                TODAY.plusDays(30));
        return request;
    }

    private static JpaTomPauses pauses(TestPersistence entities) {
        JpaTomPauses pauses = new JpaTomPauses();
        pauses.entities = entities.entityManager();
        return pauses;
    }
}
