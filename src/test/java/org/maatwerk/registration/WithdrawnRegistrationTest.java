package org.maatwerk.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.registration.RegistrationRefusal.REGISTERED_AGAIN_ALREADY;
import static org.maatwerk.registration.RegistrationRefusal.REGISTERED_AGAIN_BEFORE;
import static org.maatwerk.registration.RegistrationRefusal.REGISTRATION_DAYS_OVERLAP;
import static org.maatwerk.registration.RegistrationRefusal.REGISTRATION_DAY_IN_FUTURE;
import static org.maatwerk.registration.RegistrationRefusal.REGISTRATION_IS_WITHDRAWN;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** From when until when a registration is withdrawn (T14). */
class WithdrawnRegistrationTest {

    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final PersonId AN = new PersonId(1);
    private static final PersonId PIA = new PersonId(81);

    @Test
    void it_holds_from_its_first_day_until_they_are_registered_again_T14() {
        WithdrawnRegistration withdrawn = since(TODAY.minusDays(9));
        assertThat(withdrawn.holdsOn(TODAY.minusDays(10))).isFalse();
        assertThat(withdrawn.holdsOn(TODAY.minusDays(9))).isTrue();
        assertThat(withdrawn.holdsOn(TODAY.plusYears(1))).isTrue();

        withdrawn.registeredAgain(TODAY.minusDays(2), TODAY, PIA, NOW);

        assertThat(withdrawn.holdsOn(TODAY.minusDays(3))).isTrue();
        assertThat(withdrawn.holdsOn(TODAY.minusDays(2))).isFalse();
        assertThat(withdrawn.againNotedBy()).isEqualTo(PIA);
        assertThat(withdrawn.againNotedAt()).isEqualTo(NOW);
    }

    @Test
    void no_day_is_still_to_come_T14() {
        assertRefused(REGISTRATION_DAY_IN_FUTURE, () -> since(TODAY.plusDays(1)));
        WithdrawnRegistration withdrawn = since(TODAY);
        assertRefused(REGISTRATION_DAY_IN_FUTURE, () -> withdrawn.registeredAgain(TODAY.plusDays(1), TODAY, PIA, NOW));
    }

    @Test
    void nobody_withdraws_twice_nor_on_a_day_on_which_it_was_withdrawn_T14() {
        WithdrawnRegistration former = since(TODAY.minusDays(9));
        assertRefused(REGISTRATION_IS_WITHDRAWN, () -> since(TODAY, former));
        former.registeredAgain(TODAY.minusDays(2), TODAY, PIA, NOW);

        assertRefused(REGISTRATION_DAYS_OVERLAP, () -> since(TODAY.minusDays(3), former));
        assertThat(since(TODAY.minusDays(2), former).isOpen()).isTrue();
    }

    @Test
    void they_register_again_once_and_not_before_they_withdrew_T14() {
        WithdrawnRegistration withdrawn = since(TODAY.minusDays(9));
        assertRefused(REGISTERED_AGAIN_BEFORE, () -> withdrawn.registeredAgain(TODAY.minusDays(10), TODAY, PIA, NOW));
        withdrawn.registeredAgain(TODAY.minusDays(9), TODAY, PIA, NOW);

        assertRefused(REGISTERED_AGAIN_ALREADY, () -> withdrawn.registeredAgain(TODAY, TODAY, PIA, NOW));
        assertThat(withdrawn.registeredAgainOn()).isEqualTo(TODAY.minusDays(9));
    }

    private static WithdrawnRegistration since(LocalDate day, WithdrawnRegistration... former) {
        CaseNumber number = new CaseNumber("REG-2026-0000" + (former.length + 1));
        return new WithdrawnRegistration(number, AN, PIA, NOW).since(day, TODAY, List.of(former));
    }
}
