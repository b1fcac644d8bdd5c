package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.budget.usecase.OrderTable.BART;
import static org.maatwerk.budget.usecase.OrderTable.FIRST;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BUSES;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.ROADS;
import static org.maatwerk.protocol.Cast.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.Aid;
import org.maatwerk.budget.AidGiven;
import org.maatwerk.budget.AidRecalled;
import org.maatwerk.budget.AidState;
import org.maatwerk.kernel.CaseNumber;

/** What comes for somebody who leaves has to come home as well (T10). */
class FollowAidsTest {

    private static final CaseNumber AID = new CaseNumber("HM-2026-00001");
    private static final LocalDate LAST_DAY = TODAY.plusDays(20);

    private final OrderTable table = OrderTable.granted();
    private final FollowAids follow = table.get(FollowAids.class);

    @BeforeEach
    void order() {
        table.order("1000", "210");
    }

    @Test
    void stays_with_whoever_stays_T10() {
        come();

        follow.given(AID);

        assertThat(table.table.facts.of(AidGiven.class)).containsExactly(new AidGiven(AID));
        assertThat(table.table.facts.of(AidRecalled.class)).isEmpty();
        assertThat(aid().state()).isEqualTo(AidState.IN_USE);
    }

    @Test
    void has_to_come_home_by_the_last_day_that_was_known_before_it_came_T10() {
        table.table.people.leave(AN, LAST_DAY);
        come();

        follow.given(AID);

        assertThat(table.table.facts.of(AidRecalled.class)).containsExactly(new AidRecalled(AID, AN, HR));
        assertThat(aid().homeBy()).isEqualTo(LAST_DAY);
    }

    @Test
    void has_to_come_home_at_once_when_it_came_after_the_last_day_T10() {
        table.table.people.leave(AN, TODAY.minusDays(3));
        come();

        follow.given(AID);

        assertThat(aid().state()).isEqualTo(AidState.TO_RETURN);
        assertThat(aid().homeBy()).isEqualTo(TODAY);
    }

    @Test
    void has_to_come_home_at_once_when_whoever_it_is_for_works_outside_the_scope_T10() {
        table.table.people.putOutsideScope(ROADS);
        come();

        follow.given(AID);
        follow.moved(AN, BUSES, TODAY.plusDays(5));

        assertThat(table.table.facts.of(AidRecalled.class)).containsExactly(new AidRecalled(AID, AN, HR));
        assertThat(aid().homeBy()).isEqualTo(TODAY.plusDays(5));
    }

    private void come() {
        table.get(RecordDelivery.class)
                .deliver(BART, REQUEST, FIRST, new DeliveryForm(TODAY, null, true, "Zit-statafel"));
    }

    private Aid aid() {
        return table.table.aids.of(AID);
    }
}
