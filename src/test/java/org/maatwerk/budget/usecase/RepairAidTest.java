package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.AID_DAY_OUT_OF_RANGE;
import static org.maatwerk.budget.BudgetRefusal.AID_IS_ELSEWHERE;
import static org.maatwerk.budget.BudgetRefusal.COST_BELOW_ZERO;
import static org.maatwerk.budget.BudgetRefusal.MENDED_BEFORE_SENT;
import static org.maatwerk.budget.BudgetRefusal.REASON_NEEDED;
import static org.maatwerk.budget.usecase.OrderTable.BART;
import static org.maatwerk.budget.usecase.OrderTable.FIRST;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.DIVERSITY;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HIGHER;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.NOW;
import static org.maatwerk.protocol.Cast.ROADS;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.AidFailed;
import org.maatwerk.budget.AidMended;
import org.maatwerk.budget.AidReturned;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.MeasureCategory;

/** What does not work is reported, mended or written off (T10, D9). */
class RepairAidTest {

    private static final CaseNumber AID = new CaseNumber("HM-2026-00001");
    private static final LocalDate NEXT_WEEK = TODAY.plusDays(7);

    private final OrderTable table = OrderTable.granted();
    private final ReadAids read = table.get(ReadAids.class);
    private final BringHomeAid keep = table.get(BringHomeAid.class);
    private final RepairAid repair = table.get(RepairAid.class);

    @BeforeEach
    void a_desk_came() {
        table.order("1000", "210");
        table.get(RecordDelivery.class)
                .deliver(BART, REQUEST, FIRST, new DeliveryForm(TODAY, null, true, "Zit-statafel"));
    }

    @Test
    void whoever_has_it_says_what_is_wrong_and_who_looks_after_it_gets_the_task_T10() {
        repair.report(AN, AID, " the motor ");

        assertThat(table.table.facts.of(AidFailed.class)).containsExactly(new AidFailed(AID, AN, HR));
        AidLine.Defect defect = new AidLine.Defect("the motor", TODAY, null);
        assertThat(repair.read(AN, AID).line().defect()).isEqualTo(defect);
        assertThat(repair.read(AN, AID).kept()).isFalse();
        for (PersonId keeper : new PersonId[] {HR, EXPERT}) {
            assertThat(repair.read(keeper, AID).kept()).isTrue();
            assertThat(repair.read(keeper, AID).line().defect()).isEqualTo(defect);
            assertThat(repair.read(keeper, AID).line().place().holder()).isEqualTo("An Peeters");
        }
        assertRefused(AID_IS_ELSEWHERE, () -> repair.report(HR, AID, "again"));
    }

    @Test
    void who_pays_sees_that_it_does_not_work_and_not_why_D9() {
        repair.report(AN, AID, "the motor");

        assertThat(read.bought(BART))
                .extracting(AidLine::defect)
                .containsExactly(new AidLine.Defect(null, TODAY, null));
    }

    @Test
    void nobody_else_reports_it_or_has_it_mended_D9() {
        for (PersonId other : new PersonId[] {MANAGER, BO, BART}) {
            assertThatThrownBy(() -> repair.read(other, AID)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> repair.report(other, AID, "it")).isInstanceOf(NotFound.class);
        }
        repair.report(AN, AID, "the motor");
        for (PersonId other : new PersonId[] {AN, MANAGER, BO, BART}) {
            assertThatThrownBy(() -> repair.send(other, AID, TODAY)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> repair.repaired(other, AID, form("it"))).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whoever_gave_it_back_reports_nothing_any_more_T10() {
        keep.bringHome(HR, AID, TODAY);

        assertThatThrownBy(() -> repair.read(AN, AID)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> repair.report(AN, AID, "it")).isInstanceOf(NotFound.class);
        repair.report(HR, AID, "found broken");

        assertThat(table.table.facts.of(AidFailed.class)).containsExactly(new AidFailed(AID, HR, HR));
    }

    @Test
    void goes_to_whoever_mends_it_once_and_comes_back_T10() {
        assertRefused(AID_IS_ELSEWHERE, () -> repair.send(HR, AID, TODAY));
        repair.report(AN, AID, "the motor");
        assertRefused(AID_DAY_OUT_OF_RANGE, () -> repair.send(HR, AID, TODAY.plusDays(1)));
        assertRefused(AID_DAY_OUT_OF_RANGE, () -> repair.send(HR, AID, TODAY.minusDays(1)));
        table.table.clock.forward(Duration.ofDays(7).toSeconds());

        repair.send(HR, AID, NEXT_WEEK);

        assertThat(read.own(AN)).extracting(AidLine::isSent).containsExactly(true);
        assertThat(repair.read(AN, AID).line().defect().sentOn()).isEqualTo(NEXT_WEEK);
        assertRefused(AID_IS_ELSEWHERE, () -> repair.send(HR, AID, NEXT_WEEK));
        assertRefused(MENDED_BEFORE_SENT, () -> repair.repaired(HR, AID, new RepairForm(TODAY, "it", Money.ZERO)));
        repair.repaired(HR, AID, new RepairForm(NEXT_WEEK, "it", Money.ZERO));
        assertThat(table.table.facts.of(AidMended.class)).containsExactly(new AidMended(AID));
        assertThat(read.own(AN)).extracting(AidLine::defect).containsOnlyNulls();
    }

    @Test
    void what_was_mended_and_what_it_cost_is_kept_also_when_nobody_reported_it_T10() {
        repair.repaired(HR, AID, form("a new motor"));
        repair.repaired(EXPERT, AID, new RepairForm(TODAY, "guarantee", Money.ZERO));

        assertThat(table.table.facts.of(AidMended.class)).isEmpty();
        assertThat(repair.read(HR, AID).repairs())
                .containsExactly(
                        new AidView.Repair(TODAY, "a new motor", Money.of("84.70")),
                        new AidView.Repair(TODAY, "guarantee", Money.ZERO));
        assertThat(keep.read(HR, AID).repairs()).hasSize(2);
        assertThat(repair.read(AN, AID).repairs()).isEmpty();
        assertRefused(REASON_NEEDED, () -> repair.repaired(HR, AID, form(" ")));
        assertRefused(REASON_NEEDED, () -> repair.report(HR, AID, " "));
        assertRefused(COST_BELOW_ZERO, () -> repair.repaired(HR, AID, new RepairForm(TODAY, "it", Money.of("-1"))));
        assertRefused(
                AID_DAY_OUT_OF_RANGE,
                () -> repair.repaired(HR, AID, new RepairForm(TODAY.plusDays(1), "later", Money.ZERO)));
    }

    @Test
    void what_cannot_be_mended_is_written_off_T10() {
        repair.report(AN, AID, "the motor");
        repair.send(HR, AID, TODAY);

        keep.giveUp(HR, AID, false, "too dear");

        assertThat(table.table.facts.of(AidReturned.class)).containsExactly(new AidReturned(AID, true));
        assertThat(table.table.aids.of(AID).isBroken()).isFalse();
        assertThat(table.table.aids.of(AID).isSent()).isFalse();
        assertRefused(AID_IS_ELSEWHERE, () -> repair.report(HR, AID, "again"));
        assertRefused(AID_IS_ELSEWHERE, () -> repair.repaired(HR, AID, form("again")));
    }

    @Test
    void is_for_whoever_looks_after_it_by_then_P10() {
        repair.report(AN, AID, "the motor");

        table.table.protocols.of(FILE).workplaceIs(DIVERSITY, HIGHER);
        table.get(FollowAids.class).handOver(FILE);

        assertThat(table.table.facts.of(AidFailed.class))
                .containsExactly(new AidFailed(AID, AN, HR), new AidFailed(AID, AN, EXPERT));
    }

    @Test
    void what_is_for_an_entity_is_mended_by_whoever_asked_for_it_T1() {
        CaseNumber number = new CaseNumber("TOM-2026-00077");
        TomRequest request = TomRequest.generic(number, ROADS, MeasureCategory.BUILDING, null, EXPERT, NOW);
        table.table.requests.add(request);
        TomPrice price = new TomPrice(Money.of("10"), Money.of("2.10"));
        TomOrder order = new TomOrder(new OrderNumber("ORD-2026-00077"), number, OrderTable.LINE, null, null, price);
        table.get(AidPapers.class).inventory(request, order, "Ringleiding", TODAY);
        CaseNumber aid = new CaseNumber("HM-2026-00002");

        repair.report(HR, aid, "silent");

        assertThat(table.table.facts.of(AidFailed.class)).containsExactly(new AidFailed(aid, EXPERT, EXPERT));
    }

    @Test
    void what_is_wrong_is_theirs_to_have_X7() {
        repair.report(AN, AID, "the motor");

        assertThat(table.get(OwnTomData.class).of(AN))
                .filteredOn(record -> record.kind().equals("aid"))
                .singleElement()
                .satisfies(record -> assertThat(record.facts())
                        .containsEntry("defect", "the motor")
                        .containsEntry("defect-on", TODAY.toString()));
    }

    private static RepairForm form(String what) {
        return new RepairForm(TODAY, what, Money.of("84.70"));
    }
}
