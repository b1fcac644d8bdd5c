package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.OTHER_EXPERT;
import static org.maatwerk.protocol.Cast.TODAY;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnRecord;

/** Who follows a request, and what of it is theirs to see (T2, D9). */
class ReadTomRequestsTest {

    private static final String NEED = "Zittend en staand werken";

    private final TomTable table = TomTable.opened();
    private final ReadTomRequests read = table.get(ReadTomRequests.class);

    @BeforeEach
    void submit() {
        table.get(FillTomRequest.class)
                .submit(EXPERT, REQUEST, new TomForm(NEED, BudgetNature.OPERATING, Money.of("1000"), Money.of("210")));
    }

    @Test
    void the_staff_member_sees_the_clock_and_the_whole_T2() {
        table.clock.forward(Duration.ofDays(12).toSeconds());

        TomRequestView view = read.read(AN, REQUEST);

        TomClockView clock = table.get(ReadTomClock.class).of(AN, REQUEST);
        assertThat(clock.gross()).isEqualTo(12);
        assertThat(clock.net()).isEqualTo(12);
        assertThat(clock.pauses()).isEmpty();
        assertThat(view.answerBy()).isEqualTo(TODAY.plusDays(30));
        assertThat(view.costs().need()).isEqualTo(NEED);
        assertThat(view.costs().gross()).isEqualTo(Money.of("1210"));
        assertThat(read.of(AN)).singleElement().satisfies(line -> assertThat(line.own())
                .isTrue());
    }

    @Test
    void hr_and_whoever_leads_the_protocol_see_the_whole_D9() {
        for (PersonId reader : new PersonId[] {EXPERT, HR}) {
            assertThat(read.read(reader, REQUEST).costs().need()).isEqualTo(NEED);
            assertThat(read.of(reader)).singleElement().satisfies(line -> assertThat(line.own())
                    .isFalse());
        }
    }

    @Test
    void the_manager_sees_the_agreement_and_how_far_it_is_D9() {
        TomRequestView view = read.read(MANAGER, REQUEST);

        assertThat(view.costs()).isNull();
        assertThat(view.agreed()).isEqualTo(TomTable.CHAIR);
        assertThat(view.isUnanswered()).isTrue();
    }

    @Test
    void to_everybody_else_there_is_nothing_D1() {
        for (PersonId other : new PersonId[] {BO, OTHER_EXPERT}) {
            assertThat(read.of(other)).isEmpty();
            assertThatThrownBy(() -> read.read(other, REQUEST)).isInstanceOf(NotFound.class);
        }
        table.people.relate(HR, AN);
        assertThat(read.of(HR)).isEmpty();
        assertThatThrownBy(() -> read.read(HR, REQUEST)).isInstanceOf(NotFound.class);
    }

    @Test
    void is_part_of_what_is_known_of_oneself_X7() {
        OwnTomData data = table.get(OwnTomData.class);

        assertThat(data.of(HR)).isEmpty();
        assertThat(data.of(AN)).singleElement().extracting(OwnRecord::facts).satisfies(facts -> assertThat(facts)
                .containsAllEntriesOf(
                        Map.of("case", REQUEST.value(), "need", NEED, "net", "1000.00", "vat", "210.00")));
    }
}
