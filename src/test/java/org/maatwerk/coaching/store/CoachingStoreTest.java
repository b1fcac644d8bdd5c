package org.maatwerk.coaching.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.maatwerk.budget.AgreedMeasure;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.budget.TomRequests;
import org.maatwerk.budget.TomRoute;
import org.maatwerk.budget.store.TestTomRequests;
import org.maatwerk.coaching.CoachAssignment;
import org.maatwerk.coaching.CoachingLimits;
import org.maatwerk.coaching.CoachingPackage;
import org.maatwerk.coaching.CoachingSession;
import org.maatwerk.coaching.SessionSheet;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Hours;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** Coaching in a real database (T13). */
class CoachingStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PersonId LOTTE = new PersonId(7);
    private static final PersonId ELS = new PersonId(8);
    private static final CaseNumber REQUEST = new CaseNumber("TOM-2026-00001");
    private static final CoachingLimits LIMITS = new CoachingLimits(80, 100);
    private static final int AT_ONCE = 6;
    private static final CaseNumber OTHER = new CaseNumber("TOM-2026-00002");

    @OnEachDatabase
    void keeps_who_coaches_and_each_row_of_a_session_until_the_file_goes_T13_X6(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaCoaching coaching = coaching(entities);
            CoachAssignment assignment = assignment(REQUEST, TODAY.plusDays(30));
            CoachingSession session = new CoachingSession(assignment, 1, TODAY, Hours.of("1.25"), NOW);
            entities.inTransaction(() -> {
                coaching.add(assignment);
                coaching.add(assignment(OTHER, TODAY));
                coaching.add(session);
                coaching.add(session.corrected(TODAY, Hours.of("2.75"), NOW));
                coaching.add(new CoachingSession(assignment, 2, TODAY, Hours.of("9"), NOW).takenBack(NOW));
            });
            entities.inTransaction(() -> coaching.assignmentsFor(REQUEST).get(0).release(TODAY));

            assertThat(coaching.assignmentsOf(LOTTE))
                    .extracting(CoachAssignment::request)
                    .containsExactly(OTHER, REQUEST);
            CoachAssignment kept = coaching.assignmentsFor(REQUEST).get(0);
            assertThat(kept.isOpenOn(TODAY.plusDays(30))).isTrue();
            assertThat(kept.assignedBy()).isEqualTo(ELS);
            assertThat(kept.releasedOn()).isEqualTo(TODAY);
            SessionSheet sheet = new SessionSheet(coaching.sessionsOf(REQUEST));
            assertThat(sheet.used()).isEqualTo(Hours.of("2.75"));
            assertThat(sheet.standing()).singleElement().satisfies(one -> {
                assertThat(one.revision()).isEqualTo(2);
                assertThat(one.loggedAt()).isEqualTo(NOW);
            });

            CoachingTraces traces = new CoachingTraces();
            traces.entities = entities.entityManager();
            entities.inTransaction(() -> traces.erase(REQUEST));

            assertThat(coaching.sessionsOf(REQUEST)).isEmpty();
            assertThat(coaching.assignmentsOf(LOTTE))
                    .extracting(CoachAssignment::request)
                    .containsExactly(OTHER);
        }
    }

    /** Two tabs, or two nodes, never log past the end together: whoever logs holds the row of the request. */
    @OnEachDatabase
    void together_they_never_log_more_than_was_granted_T13(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaCoaching coaching = coaching(entities);
            entities.inTransaction(() -> {
                requests(entities).add(granted());
                coaching.add(assignment(REQUEST, TODAY));
            });

            List<CompletableFuture<Boolean>> all = IntStream.range(0, AT_ONCE)
                    .mapToObj(number -> CompletableFuture.supplyAsync(() -> logged(database)))
                    .toList();

            assertThat(all.stream().filter(CompletableFuture::join).count()).isEqualTo(3);
            entities.forget();
            assertThat(new SessionSheet(coaching.sessionsOf(REQUEST)).used()).isEqualTo(Hours.of("9"));
        }
    }

    /** Three hours of ten. */
    private static boolean logged(TestDatabase database) {
        try (TestPersistence own = new TestPersistence(database)) {
            JpaCoaching coaching = coaching(own);
            return own.inTransaction(() -> {
                TomRequest request = requests(own).toChange(REQUEST);
                SessionSheet sheet = new SessionSheet(coaching.sessionsOf(REQUEST));
                try {
                    new CoachingPackage(request.grantedHours(), sheet.used(), LIMITS).with(Hours.of("3"));
                } catch (Refused usedUp) {
                    return false;
                }
                CoachAssignment assignment = coaching.assignmentsFor(REQUEST).get(0);
                coaching.add(new CoachingSession(assignment, sheet.next(), TODAY, Hours.of("3"), NOW));
                return true;
            });
        }
    }

    private static TomRequest granted() {
        AgreedMeasure agreed = new AgreedMeasure(new CaseNumber("IP-2026-00001"), 1, 1, MeasureCategory.JOB_COACHING);
        TomPrice price = new TomPrice(Money.of("1000"), Money.ZERO);
        TomRequest request = new TomRequest(REQUEST, agreed, ELS, new OrganisationKey("OVO000001"), NOW);
        request.describe("OTHER", false);
        request.askHours(Hours.of("10"));
        request.submit(new Sealed(new byte[] {1}), price, BudgetNature.OPERATING, new TomRoute("one", 1), TODAY, TODAY);
        request.approve(LOTTE, price, null, null, TODAY);
        return request;
    }

    private static TomRequests requests(TestPersistence entities) {
        return TestTomRequests.in(entities.entityManager(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static JpaCoaching coaching(TestPersistence entities) {
        JpaCoaching coaching = new JpaCoaching();
        coaching.entities = entities.entityManager();
        return coaching;
    }

    private static CoachAssignment assignment(CaseNumber request, LocalDate until) {
        CoachAssignment assignment = new CoachAssignment(request, 1, LOTTE, ELS);
        assignment.during(TODAY, until, TODAY, List.of());
        return assignment;
    }
}
