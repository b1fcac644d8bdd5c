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
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.AidRecalled;
import org.maatwerk.budget.AidReturned;
import org.maatwerk.budget.AidState;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

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
                .deliver(BART, REQUEST, FIRST, new DeliveryForm(TODAY, null, false, "Zit-statafel"));
        table.get(RecordDelivery.class).deliver(BART, REQUEST, FIRST, new DeliveryForm(TODAY, "montage", true, " "));
    }

    @Test
    void what_is_a_thing_is_inventoried_and_each_sees_what_is_theirs_T10_D9() {
        assertThat(read.own(AN)).extracting(AidLine::what).containsExactly("Zit-statafel");
        assertThat(read.own(AN)).extracting(AidLine::number).containsExactly(AID);
        assertThat(read.kept(AN)).isEmpty();
        for (PersonId keeper : new PersonId[] {HR, EXPERT}) {
            assertThat(read.kept(keeper)).extracting(AidLine::holder).containsExactly("An Peeters");
            assertThat(keep.read(keeper, AID).line().what()).isEqualTo("Zit-statafel");
        }
        assertThat(read.bought(BART)).extracting(AidLine::what).containsExactly("Zit-statafel");
        assertThat(read.bought(BART)).extracting(AidLine::holder).containsOnlyNulls();
        for (PersonId other : new PersonId[] {MANAGER, BO}) {
            assertThat(read.own(other)).isEmpty();
            assertThat(read.kept(other)).isEmpty();
            assertThatThrownBy(() -> read.bought(other)).isInstanceOf(NotFound.class);
        }
        for (PersonId other : new PersonId[] {AN, MANAGER, BO, BART}) {
            assertThatThrownBy(() -> keep.read(other, AID)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> keep.bringHome(other, AID, TODAY)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> keep.repaired(other, AID, TODAY, "it")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> keep.writeOff(other, AID, "it")).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void goes_along_inside_the_scope_T10() {
        follow.moved(AN, DIVERSITY, TODAY);

        assertThat(table.table.aids.of(AID).organisation()).isEqualTo(DIVERSITY);
        assertThat(table.table.aids.of(AID).state()).isEqualTo(AidState.IN_USE);
        assertThat(table.table.facts.of(AidRecalled.class)).isEmpty();
    }

    @Test
    void is_called_home_once_when_its_holder_leaves_the_scope_or_employment_T10() {
        follow.moved(AN, BUSES, TODAY);
        follow.left(AN, TODAY.plusDays(30));
        follow.left(BO, TODAY);

        assertThat(table.table.facts.of(AidRecalled.class)).containsExactly(new AidRecalled(AID, AN, HR));
        assertThat(read.kept(HR)).extracting(AidLine::homeBy).containsExactly(TODAY.plusDays(30));
        assertThat(read.own(AN)).extracting(AidLine::state).containsExactly(AidState.TO_RETURN);
        follow.moved(AN, DIVERSITY, TODAY);
        assertThat(table.table.aids.of(AID).organisation()).isNotEqualTo(DIVERSITY);
    }

    @Test
    void comes_home_once_and_is_in_nobodys_name_then_T10() {
        assertRefused(AID_DAY_OUT_OF_RANGE, () -> keep.bringHome(HR, AID, TODAY.plusDays(1)));
        assertRefused(AID_DAY_OUT_OF_RANGE, () -> keep.bringHome(HR, AID, TODAY.minusDays(1)));

        keep.bringHome(HR, AID, TODAY);

        assertThat(table.table.facts.of(AidReturned.class)).containsExactly(new AidReturned(AID));
        assertThat(read.own(AN)).isEmpty();
        assertThat(keep.read(HR, AID).line().holder()).isNull();
        assertThat(keep.read(HR, AID).line().endedOn()).isEqualTo(TODAY);
        assertRefused(AID_IS_ELSEWHERE, () -> keep.bringHome(HR, AID, TODAY));
        follow.left(AN, TODAY);
        assertThat(table.table.facts.of(AidRecalled.class)).isEmpty();
    }

    @Test
    void is_repaired_and_written_off_with_a_reason_T10() {
        keep.repaired(HR, AID, TODAY, "a new motor");
        assertRefused(REASON_NEEDED, () -> keep.repaired(HR, AID, TODAY, " "));
        assertRefused(AID_DAY_OUT_OF_RANGE, () -> keep.repaired(HR, AID, TODAY.plusDays(1), "later"));
        assertRefused(REASON_NEEDED, () -> keep.writeOff(HR, AID, " "));

        keep.writeOff(EXPERT, AID, "broken");

        AidView view = keep.read(HR, AID);
        assertThat(view.reason()).isEqualTo("broken");
        assertThat(view.repairs()).extracting(AidView.Repair::what).containsExactly("a new motor");
        assertThat(table.table.aids.of(AID).endedBy()).isEqualTo(EXPERT);
        assertRefused(AID_IS_ELSEWHERE, () -> keep.writeOff(HR, AID, "again"));
        assertRefused(AID_IS_ELSEWHERE, () -> keep.repaired(HR, AID, TODAY, "again"));
    }
}
