package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.AID_DAY_OUT_OF_RANGE;
import static org.maatwerk.budget.BudgetRefusal.AID_IS_ELSEWHERE;
import static org.maatwerk.budget.BudgetRefusal.REASON_NEEDED;
import static org.maatwerk.budget.usecase.OrderTable.BART;
import static org.maatwerk.budget.usecase.OrderTable.FIRST;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.BUSES;
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

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.Aid;
import org.maatwerk.budget.AidRecalled;
import org.maatwerk.budget.AidReturned;
import org.maatwerk.budget.AidState;
import org.maatwerk.budget.OrderNumber;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomPrice;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.MeasureCategory;

/** Things are inventoried, go along with whom they are for, and come home (T10, D9). */
class BringHomeAidTest {

    private static final CaseNumber AID = new CaseNumber("HM-2026-00001");

    private final OrderTable table = OrderTable.granted();
    private final ReadAids read = table.get(ReadAids.class);
    private final BringHomeAid keep = table.get(BringHomeAid.class);
    private final FollowAids follow = table.get(FollowAids.class);

    @BeforeEach
    void a_desk_came() {
        table.order("1000", "210");
        table.get(RecordDelivery.class)
                .deliver(BART, REQUEST, FIRST, new DeliveryForm(TODAY, null, false, " Zit-statafel \n\n"));
        table.get(RecordDelivery.class).deliver(BART, REQUEST, FIRST, new DeliveryForm(TODAY, "montage", true, " "));
    }

    @Test
    void what_is_a_thing_is_inventoried_and_each_sees_what_is_theirs_T10_D9() {
        assertThat(read.own(AN)).extracting(AidLine::what).containsExactly("Zit-statafel");
        assertThat(read.own(AN)).extracting(AidLine::number).containsExactly(AID);
        assertThat(read.own(AN)).extracting(AidLine::repaired).containsOnlyNulls();
        assertThat(read.kept(AN)).isEmpty();
        for (PersonId keeper : new PersonId[] {HR, EXPERT}) {
            assertThat(read.kept(keeper))
                    .extracting(line -> line.place().holder())
                    .containsExactly("An Peeters");
            assertThat(keep.read(keeper, AID).line().what()).isEqualTo("Zit-statafel");
        }
        for (PersonId other : new PersonId[] {MANAGER, BO}) {
            assertThat(read.own(other)).isEmpty();
            assertThat(read.kept(other)).isEmpty();
            assertThatThrownBy(() -> read.bought(other)).isInstanceOf(NotFound.class);
        }
        for (PersonId other : new PersonId[] {AN, MANAGER, BO, BART}) {
            assertThatThrownBy(() -> keep.read(other, AID)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> keep.bringHome(other, AID, TODAY)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> keep.stays(other, AID)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> keep.giveUp(other, AID, true, "it")).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void who_pays_reads_what_there_is_and_where_and_no_name_D9_D10() {
        table.get(RepairAid.class).repaired(HR, AID, repair("a new motor"));

        assertThat(read.bought(BART)).singleElement().satisfies(line -> {
            assertThat(line.what()).isEqualTo("Zit-statafel");
            assertThat(line.place().holder()).isNull();
            assertThat(line.place().organisation()).isEqualTo("Organisatie " + ROADS);
            assertThat(line.origin()).isEqualTo(new AidLine.Origin(REQUEST, FIRST, TODAY));
            assertThat(line.repaired()).isEqualTo(Money.of("84.70"));
        });
    }

    @Test
    void each_line_of_a_delivery_is_an_aid_T10() {
        OrderTable other = OrderTable.granted();
        other.order("1000", "210");

        other.get(RecordDelivery.class)
                .deliver(BART, REQUEST, FIRST, new DeliveryForm(TODAY, null, true, "Bureaustoel\r\nVoetsteun"));

        assertThat(other.get(ReadAids.class).own(AN))
                .extracting(AidLine::what)
                .containsExactly("Bureaustoel", "Voetsteun");
    }

    @Test
    void what_is_for_an_entity_has_no_holder_and_is_looked_after_by_its_HR_T1() {
        CaseNumber number = new CaseNumber("TOM-2026-00077");
        TomRequest request = TomRequest.generic(number, ROADS, MeasureCategory.BUILDING, null, EXPERT, NOW);
        table.table.requests.add(request);
        TomPrice price = new TomPrice(Money.of("10"), Money.of("2.10"));
        TomOrder order = new TomOrder(new OrderNumber("ORD-2026-00077"), number, OrderTable.LINE, null, null, price);

        table.get(AidPapers.class).inventory(request, order, "Ringleiding", TODAY);

        CaseNumber aid = new CaseNumber("HM-2026-00002");
        for (PersonId keeper : new PersonId[] {HR, EXPERT}) {
            AidLine line = keep.read(keeper, aid).line();
            assertThat(line.what()).isEqualTo("Ringleiding");
            assertThat(line.place().holder()).isNull();
            assertThat(read.kept(keeper)).extracting(AidLine::number).containsExactlyInAnyOrder(AID, aid);
        }
        for (PersonId other : new PersonId[] {AN, MANAGER, BART}) {
            assertThatThrownBy(() -> keep.read(other, aid)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void goes_along_inside_the_scope_T10() {
        follow.moved(AN, DIVERSITY, TODAY);

        assertThat(aid().organisation()).isEqualTo(DIVERSITY);
        assertThat(aid().state()).isEqualTo(AidState.IN_USE);
        assertThat(table.table.facts.of(AidRecalled.class)).isEmpty();
    }

    @Test
    void is_called_home_once_when_its_holder_leaves_the_scope_or_employment_T10() {
        follow.moved(AN, BUSES, TODAY);
        follow.left(AN, TODAY.plusDays(30));
        follow.left(BO, TODAY);

        assertThat(table.table.facts.of(AidRecalled.class)).containsExactly(new AidRecalled(AID, AN, HR));
        assertThat(read.kept(HR)).extracting(line -> line.place().homeBy()).containsExactly(TODAY.plusDays(30));
        assertThat(read.own(AN)).extracting(AidLine::state).containsExactly(AidState.TO_RETURN);
    }

    @Test
    void is_for_who_leads_the_protocol_when_HR_has_no_part_in_it_any_more_P10() {
        follow.handOver(FILE);
        assertThat(table.table.facts.of(AidRecalled.class)).isEmpty();
        follow.left(AN, TODAY.plusDays(30));

        table.table.protocols.of(FILE).workplaceIs(DIVERSITY, HIGHER);
        follow.handOver(FILE);

        assertThat(table.table.facts.of(AidRecalled.class))
                .containsExactly(new AidRecalled(AID, AN, HR), new AidRecalled(AID, AN, EXPERT));
        assertThatThrownBy(() -> keep.read(HR, AID)).isInstanceOf(NotFound.class);
    }

    @Test
    void stays_when_its_holder_does_T10() {
        assertRefused(AID_IS_ELSEWHERE, () -> keep.stays(HR, AID));
        follow.left(AN, TODAY.plusDays(30));

        keep.stays(HR, AID);

        assertThat(aid().state()).isEqualTo(AidState.IN_USE);
        assertThat(aid().homeBy()).isNull();
        assertThat(table.table.facts.of(AidReturned.class)).containsExactly(new AidReturned(AID, false));
        follow.left(AN, TODAY.plusDays(60));
        assertThat(table.table.facts.of(AidRecalled.class)).hasSize(2);
    }

    @Test
    void comes_home_once_and_is_in_nobodys_name_then_T10() {
        assertRefused(AID_DAY_OUT_OF_RANGE, () -> keep.bringHome(HR, AID, TODAY.plusDays(1)));
        assertRefused(AID_DAY_OUT_OF_RANGE, () -> keep.bringHome(HR, AID, TODAY.minusDays(1)));

        keep.bringHome(HR, AID, TODAY);

        assertThat(table.table.facts.of(AidReturned.class)).containsExactly(new AidReturned(AID, false));
        assertThat(read.own(AN)).isEmpty();
        assertThat(keep.read(HR, AID).line().place().holder()).isNull();
        assertThat(keep.read(HR, AID).line().endedOn()).isEqualTo(TODAY);
        assertRefused(AID_IS_ELSEWHERE, () -> keep.bringHome(HR, AID, TODAY));
        follow.left(AN, TODAY);
        assertThat(table.table.facts.of(AidRecalled.class)).isEmpty();
    }

    @Test
    void is_written_off_with_a_reason_and_for_good_T10() {
        assertRefused(REASON_NEEDED, () -> keep.giveUp(HR, AID, false, " "));

        keep.giveUp(EXPERT, AID, false, "broken");

        assertThat(keep.read(HR, AID).reason()).isEqualTo("broken");
        assertThat(aid().state()).isEqualTo(AidState.WRITTEN_OFF);
        assertThat(aid().endedBy()).isEqualTo(EXPERT);
        assertRefused(AID_IS_ELSEWHERE, () -> keep.giveUp(HR, AID, true, "again"));
        assertRefused(AID_IS_ELSEWHERE, () -> keep.bringHome(HR, AID, TODAY));
    }

    @Test
    void what_is_lost_may_turn_up_T10() {
        follow.left(AN, TODAY);
        keep.giveUp(HR, AID, true, "nowhere to be found");
        assertThat(aid().state()).isEqualTo(AidState.LOST);
        assertThat(read.own(AN)).isEmpty();
        assertRefused(AID_IS_ELSEWHERE, () -> keep.giveUp(HR, AID, false, "again"));

        keep.bringHome(HR, AID, TODAY);

        assertThat(aid().state()).isEqualTo(AidState.RETURNED);
        assertThat(keep.read(HR, AID).reason()).isNull();
    }

    @Test
    void what_is_kept_about_somebody_is_theirs_to_have_also_after_it_came_home_X7() {
        keep.bringHome(HR, AID, TODAY);

        assertThat(table.get(OwnTomData.class).of(AN))
                .filteredOn(record -> record.kind().equals("aid"))
                .singleElement()
                .satisfies(record -> assertThat(record.facts())
                        .containsEntry("aid", "Zit-statafel")
                        .containsEntry("aid-state", "RETURNED")
                        .containsEntry("held-since", TODAY.toString())
                        .containsEntry("home-on", TODAY.toString())
                        .containsEntry("order-number", FIRST.value()));
    }

    private Aid aid() {
        return table.table.aids.of(AID);
    }

    private static RepairForm repair(String what) {
        return new RepairForm(TODAY, what, Money.of("84.70"));
    }
}
