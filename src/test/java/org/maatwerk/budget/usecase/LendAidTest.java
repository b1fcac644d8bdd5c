package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.AID_IS_BROKEN;
import static org.maatwerk.budget.BudgetRefusal.AID_IS_ELSEWHERE;
import static org.maatwerk.budget.BudgetRefusal.NOT_A_BORROWER;
import static org.maatwerk.budget.usecase.OrderTable.BART;
import static org.maatwerk.budget.usecase.OrderTable.FIRST;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.BUSES;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.NOW;
import static org.maatwerk.protocol.Cast.ROADS;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.AgreedMeasure;
import org.maatwerk.budget.AidRecalled;
import org.maatwerk.budget.AidState;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.MeasureCategory;

/** What came home is used again, by somebody who learns nothing of whoever had it before (T10, D9). */
class LendAidTest {

    private static final CaseNumber AID = new CaseNumber("HM-2026-00001");
    private static final CaseNumber OTHER_FILE = new CaseNumber("IP-2026-00002");
    private static final CaseNumber OTHER_REQUEST = new CaseNumber("TOM-2026-00099");

    private final OrderTable table = OrderTable.granted();
    private final ReadAids read = table.get(ReadAids.class);
    private final BringHomeAid keep = table.get(BringHomeAid.class);
    private final LendAid lend = table.get(LendAid.class);
    private final FollowAids follow = table.get(FollowAids.class);

    @BeforeEach
    void a_desk_came_and_somebody_else_asks_for_one() {
        table.order("1000", "210");
        table.get(RecordDelivery.class)
                .deliver(BART, REQUEST, FIRST, new DeliveryForm(TODAY, null, true, "Zit-statafel"));
        table.table.protocols.add(Cast.inForce(OTHER_FILE, BO));
        ask(OTHER_REQUEST, BO);
    }

    @Test
    void goes_to_whoever_its_keeper_looks_after_once_it_came_home_T10() {
        assertThat(lend.borrowers(HR, AID)).isEmpty();
        assertRefused(AID_IS_ELSEWHERE, () -> lend.lend(HR, AID, OTHER_REQUEST));
        table.get(RepairAid.class).repaired(HR, AID, new RepairForm(TODAY, "a new motor", Money.of("84.70")));
        keep.bringHome(HR, AID, TODAY);
        assertThat(lend.borrowers(HR, AID)).extracting(Borrower::request).contains(OTHER_REQUEST, REQUEST);

        lend.lend(HR, AID, OTHER_REQUEST);

        assertThat(read.own(AN)).isEmpty();
        assertThat(read.own(BO)).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo("Zit-statafel");
            assertThat(line.state()).isEqualTo(AidState.IN_USE);
            assertThat(line.origin()).isNull();
        });
        assertThat(keep.read(EXPERT, AID).line().place().holder()).startsWith("Bo");
        assertThat(keep.read(EXPERT, AID).repairs())
                .extracting(AidView.Repair::what)
                .containsExactly("a new motor");
        assertRefused(AID_IS_ELSEWHERE, () -> lend.lend(HR, AID, REQUEST));
    }

    @Test
    void nobody_gets_what_does_not_work_T10() {
        keep.bringHome(HR, AID, TODAY);
        table.get(RepairAid.class).report(HR, AID, "broken");

        assertThat(lend.borrowers(HR, AID)).isEmpty();
        assertRefused(AID_IS_BROKEN, () -> lend.lend(HR, AID, OTHER_REQUEST));
    }

    @Test
    void who_paid_finds_it_still_with_what_they_bought_D10() {
        keep.bringHome(HR, AID, TODAY);

        lend.lend(HR, AID, OTHER_REQUEST);

        assertThat(read.bought(BART)).singleElement().satisfies(line -> {
            assertThat(line.origin().order()).isEqualTo(FIRST);
            assertThat(line.place().holder()).isNull();
        });
    }

    @Test
    void comes_home_from_whoever_has_it_now_and_from_nobody_else_T10() {
        keep.bringHome(HR, AID, TODAY);
        lend.lend(HR, AID, OTHER_REQUEST);

        follow.left(AN, TODAY);
        assertThat(table.table.facts.of(AidRecalled.class)).isEmpty();
        follow.left(BO, TODAY);

        assertThat(table.table.facts.of(AidRecalled.class)).containsExactly(new AidRecalled(AID, BO, HR));
    }

    @Test
    void the_newest_request_of_each_is_the_one_it_goes_with() {
        CaseNumber newer = new CaseNumber("TOM-2026-00100");
        ask(newer, BO, 1);
        keep.bringHome(HR, AID, TODAY);

        assertThat(lend.borrowers(HR, AID))
                .extracting(Borrower::request)
                .contains(newer)
                .doesNotContain(OTHER_REQUEST);
    }

    @Test
    void nobody_gets_it_who_works_outside_the_scope_or_is_unknown_to_its_keeper_T10() {
        keep.bringHome(HR, AID, TODAY);
        table.table.people.add(BO, "Bo", BUSES, Role.STAFF_MEMBER);

        assertThat(lend.borrowers(HR, AID)).extracting(Borrower::request).containsExactly(REQUEST);
        assertRefused(NOT_A_BORROWER, () -> lend.lend(HR, AID, OTHER_REQUEST));
        assertRefused(NOT_A_BORROWER, () -> lend.lend(HR, AID, new CaseNumber("TOM-2026-12345")));
        table.table.people.add(BO, "Bo", ROADS);
        assertRefused(NOT_A_BORROWER, () -> lend.lend(HR, AID, OTHER_REQUEST));
    }

    @Test
    void nobody_else_lends_it_D9() {
        keep.bringHome(HR, AID, TODAY);

        for (PersonId other : new PersonId[] {AN, BO, MANAGER, BART}) {
            assertThatThrownBy(() -> lend.borrowers(other, AID)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> lend.lend(other, AID, OTHER_REQUEST)).isInstanceOf(NotFound.class);
        }
    }

    private void ask(CaseNumber number, PersonId person) {
        ask(number, person, 0);
    }

    private void ask(CaseNumber number, PersonId person, int daysLater) {
        AgreedMeasure agreed = new AgreedMeasure(OTHER_FILE, 1, 1, MeasureCategory.SEATING);
        table.table.requests.add(new TomRequest(number, agreed, person, ROADS, NOW.plus(Duration.ofDays(daysLater))));
    }
}
