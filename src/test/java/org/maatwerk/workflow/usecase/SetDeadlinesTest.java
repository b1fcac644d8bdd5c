package org.maatwerk.workflow.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.Cast.AN;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Cast;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.people.Role;
import org.maatwerk.workflow.ClosingDay.Names;
import org.maatwerk.workflow.ClosingDaysInMemory;
import org.maatwerk.workflow.DeadlineSetting;
import org.maatwerk.workflow.DeadlineSettingsInMemory;
import org.maatwerk.workflow.TimesAllowed;

/** Only the administrator sets deadlines and closing days, and only for what is still to come (X1, X4). */
class SetDeadlinesTest {

    private static final PersonId ADMINISTRATOR = new PersonId(71);
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 1, 1);
    private static final Names BRIDGE_DAY = new Names("Brugdag", "Bridge day");

    private final DeadlineSettingsInMemory settings = new DeadlineSettingsInMemory();
    private final ClosingDaysInMemory closingDays = new ClosingDaysInMemory();
    private final SetDeadlines setDeadlines = new SetDeadlines();
    private final SetClosingDays setClosingDays = new SetClosingDays();

    SetDeadlinesTest() {
        PeopleInMemory people = Cast.people();
        people.add(ADMINISTRATOR, "Rik", Cast.DIVERSITY, Role.ADMINISTRATOR);
        Administrators administrators = new Administrators();
        administrators.people = people;
        administrators.clock = Cast.CLOCK;
        setDeadlines.settings = settings;
        setDeadlines.administrators = administrators;
        setClosingDays.closingDays = closingDays;
        setClosingDays.calendar = TimesAllowed.calendar(closingDays);
        setClosingDays.administrators = administrators;
        settings.add(DeadlineSetting.from("smt", 20, LocalDate.of(2020, 1, 1), LONG_AGO));
    }

    @Test
    void a_new_value_follows_the_one_before() {
        setDeadlines.set(ADMINISTRATOR, "smt", 15, Cast.TODAY.plusDays(1));

        assertThat(settings.workingDaysOf("smt", Cast.TODAY)).contains(20);
        assertThat(settings.workingDaysOf("smt", Cast.TODAY.plusDays(1))).contains(15);
    }

    @Test
    void the_list_says_which_value_holds_now() {
        assertThat(setDeadlines.list(ADMINISTRATOR))
                .containsExactly(new DeadlineLine("smt", 20, LocalDate.of(2020, 1, 1), null, true));
    }

    @Test
    void there_are_no_deadlines_but_those_of_the_models() {
        assertThatThrownBy(() -> setDeadlines.set(ADMINISTRATOR, "holiday", 15, Cast.TODAY.plusDays(1)))
                .isInstanceOf(Refused.class)
                .hasMessage("UNKNOWN_DEADLINE");
    }

    @Test
    void a_closing_day_that_is_set_is_no_working_day() {
        setClosingDays.set(ADMINISTRATOR, LocalDate.of(2026, 5, 15), false, BRIDGE_DAY, true);

        assertThat(setClosingDays.of(ADMINISTRATOR, 2026))
                .anyMatch(day -> BRIDGE_DAY.equals(day.setting()) && day.closed());
    }

    @Test
    void years_far_away_are_not_shown() {
        assertThatThrownBy(() -> setClosingDays.of(ADMINISTRATOR, 2126)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_else_finds_anything_here() {
        assertThatThrownBy(() -> setDeadlines.list(AN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> setDeadlines.names(AN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> setDeadlines.set(AN, "smt", 15, Cast.TODAY.plusDays(1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> setClosingDays.of(AN, 2026)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> setClosingDays.set(AN, Cast.TODAY.plusDays(1), false, BRIDGE_DAY, true))
                .isInstanceOf(NotFound.class);
    }
}
