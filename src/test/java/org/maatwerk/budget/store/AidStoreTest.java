package org.maatwerk.budget.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.maatwerk.budget.AgreedMeasure;
import org.maatwerk.budget.Aid;
import org.maatwerk.budget.AidRepair;
import org.maatwerk.budget.AidState;
import org.maatwerk.budget.BudgetLineKey;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.BudgetScope;
import org.maatwerk.budget.EnterpriseNumber;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.Supplier;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.confidentiality.FileTraces;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.testing.Beans;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.testing.TestDatabases.OnEachDatabase;
import org.maatwerk.testing.TestPersistence;

/** T10: the inventory in a real database. */
class AidStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final CaseNumber REQUEST = new CaseNumber("TOM-2026-00001");
    private static final CaseNumber OTHER = new CaseNumber("TOM-2026-00002");
    private static final CaseNumber FIRST = new CaseNumber("HM-2026-00001");
    private static final CaseNumber SECOND = new CaseNumber("HM-2026-00002");
    private static final OrderNumber ORDER = new OrderNumber("ORD-2026-00001");
    private static final OrganisationKey ROADS = new OrganisationKey("OVO000101");
    private static final OrganisationKey DIVERSITY = new OrganisationKey("OVO000103");
    private static final PersonId AN = new PersonId(1L);
    private static final PersonId BO = new PersonId(2L);
    private static final PersonId HR = new PersonId(51L);
    private static final Sealed WORDS = new Sealed(new byte[] {1, 2});
    private static final Sealed OTHERS = new Sealed(new byte[] {3, 4});

    @OnEachDatabase
    void keeps_an_aid_and_what_became_of_it(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaAids aids = aids(entities);
            entities.inTransaction(() -> {
                aids.add(aid(aids.nextNumber(), AN));
                aids.add(aid(aids.nextNumber(), null));
            });

            entities.inTransaction(() -> {
                Aid aid = aids.toChange(FIRST);
                aid.moveTo(DIVERSITY);
                aid.recall(TODAY.plusDays(30));
                aids.add(new AidRepair(FIRST, 1, TODAY, WORDS, Money.of("84.70"), HR));
                aids.add(new AidRepair(FIRST, 2, TODAY, WORDS, Money.ZERO, HR));
            });

            Aid aid = aids.of(FIRST);
            assertThat(aid.state()).isEqualTo(AidState.TO_RETURN);
            assertThat(aid.homeBy()).isEqualTo(TODAY.plusDays(30));
            assertThat(aid.organisation()).isEqualTo(DIVERSITY);
            assertThat(aid.holder()).isEqualTo(AN);
            assertThat(aid.order()).isEqualTo(ORDER);
            assertThat(aid.what().cipher()).isEqualTo(WORDS.cipher());
            assertThat(aid.deliveredOn()).isEqualTo(TODAY);
            assertThat(aids.of(SECOND).holder()).isNull();
            assertThat(aids.repairsOf(FIRST)).extracting(AidRepair::number).containsExactly(1, 2);
            assertThat(aids.repairsOf(FIRST).get(0).cost()).isEqualTo(Money.of("84.70"));
            assertThat(aids.repairsOf(FIRST).get(0).notedBy()).isEqualTo(HR);
            assertThat(aids.ofHolder(AN)).extracting(Aid::number).containsExactly(FIRST);
            assertThat(aids.ofRequests(List.of(REQUEST)))
                    .extracting(Aid::number)
                    .containsExactly(FIRST, SECOND);
            assertThat(aids.ofRequests(List.of())).isEmpty();
        }
    }

    @OnEachDatabase
    void keeps_what_is_wrong_with_it_until_it_works_again(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaAids aids = aids(entities);
            entities.inTransaction(() -> aids.add(aid(aids.nextNumber(), AN)));

            entities.inTransaction(() -> {
                aids.toChange(FIRST).report(OTHERS, TODAY.plusDays(1));
                aids.toChange(FIRST).send(TODAY.plusDays(2), TODAY.plusDays(2));
            });
            assertThat(aids.of(FIRST).defect().cipher()).isEqualTo(OTHERS.cipher());
            assertThat(aids.of(FIRST).defectOn()).isEqualTo(TODAY.plusDays(1));
            assertThat(aids.of(FIRST).sentOn()).isEqualTo(TODAY.plusDays(2));
            entities.inTransaction(() -> aids.toChange(FIRST).mend(TODAY.plusDays(2), TODAY.plusDays(2)));

            assertThat(aids.of(FIRST).isBroken()).isFalse();
            assertThat(aids.of(FIRST).sentOn()).isNull();
        }
    }

    @OnEachDatabase
    void what_was_lent_goes_with_another_request_and_stays_where_it_was_paid(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaAids aids = aids(entities);
            entities.inTransaction(() -> {
                aids.add(aid(aids.nextNumber(), AN));
                aids.add(new AidRepair(FIRST, 1, TODAY, WORDS, Money.ZERO, HR));
            });

            entities.inTransaction(() -> {
                Aid aid = aids.toChange(FIRST);
                aid.bringHome(HR, TODAY, TODAY);
                aid.lend(request(), OTHERS, DIVERSITY, TODAY.plusDays(2));
                aids.repairsOf(FIRST).forEach(repair -> repair.sealAgain(OTHERS));
            });

            Aid aid = aids.of(FIRST);
            assertThat(aid.holder()).isEqualTo(BO);
            assertThat(aid.since()).isEqualTo(TODAY.plusDays(2));
            assertThat(aid.endedBy()).isNull();
            assertThat(aid.isPassedOn()).isTrue();
            assertThat(aid.what().cipher()).isEqualTo(OTHERS.cipher());
            assertThat(aids.repairsOf(FIRST).get(0).what().cipher()).isEqualTo(OTHERS.cipher());
            assertThat(aids.ofRequests(List.of(REQUEST))).isEmpty();
            assertThat(aids.ofRequests(List.of(OTHER))).hasSize(1);
            assertThat(aids.boughtFor(List.of(REQUEST))).hasSize(1);
        }
    }

    @OnEachDatabase
    void goes_with_the_request_that_is_destroyed_X6(TestDatabase database) {
        try (TestPersistence entities = new TestPersistence(database)) {
            JpaAids aids = aids(entities);
            TomTraces traces = new TomTraces();
            traces.entities = entities.entityManager();
            List<CaseNumber> erased = new ArrayList<>();
            traces.rooms = new Beans<FileTraces>(erased::add, traces);
            entities.inTransaction(() -> {
                aids.add(aid(aids.nextNumber(), AN));
                aids.add(new AidRepair(FIRST, 1, TODAY, WORDS, Money.ZERO, HR));
            });

            entities.inTransaction(() -> traces.erase(OTHER));
            assertThat(aids.ofHolder(AN)).hasSize(1);
            entities.inTransaction(() -> traces.erase(REQUEST));

            assertThat(erased).containsExactly(FIRST);
            assertThat(aids.ofHolder(AN)).isEmpty();
            assertThat(aids.repairsOf(FIRST)).isEmpty();
            assertThatThrownBy(() -> aids.of(FIRST)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> entities.inTransaction(() -> aids.toChange(FIRST)))
                    .isInstanceOf(NotFound.class);
        }
    }

    private static Aid aid(CaseNumber number, PersonId holder) {
        TomOrder order = new TomOrder(
                        ORDER,
                        REQUEST,
                        new BudgetLineKey(2026, BudgetNature.OPERATING, BudgetScope.INDIVIDUAL),
                        new Supplier("Zitwerk", new EnterpriseNumber("0123456749"), null),
                        WORDS,
                        new TomPrice(Money.of("10"), Money.of("2.10")))
                .place(Money.of("12"), HR, TODAY);
        return new Aid(number, order, WORDS, holder, ROADS, TODAY);
    }

    private static TomRequest request() {
        AgreedMeasure agreed = new AgreedMeasure(new CaseNumber("IP-2026-00002"), 1, 1, MeasureCategory.SEATING);
        return new TomRequest(OTHER, agreed, BO, ROADS, NOW);
    }

    private static JpaAids aids(TestPersistence entities) {
        JpaAids aids = new JpaAids();
        aids.entities = entities.entityManager();
        aids.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return aids;
    }
}
