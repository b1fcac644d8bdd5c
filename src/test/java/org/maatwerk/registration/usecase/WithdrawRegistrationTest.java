package org.maatwerk.registration.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.confidentiality.InformationClass.D11_REGISTRATION;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.NOW;
import static org.maatwerk.protocol.Cast.PERSONNEL_ADMIN;
import static org.maatwerk.protocol.Cast.TODAY;
import static org.maatwerk.registration.RegistrationRefusal.NO_SUCH_STAFF_NUMBER;
import static org.maatwerk.registration.RegistrationRefusal.REGISTRATION_IS_WITHDRAWN;
import static org.maatwerk.registration.RegistrationRefusal.REGISTRATION_TOO_CLOSE;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.RegistrationStanding;
import org.maatwerk.budget.WithdrawnStanding;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.confidentiality.usecase.TestGates;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OwnRecord;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.protocol.Cast;
import org.maatwerk.registration.WithdrawnRegistrationsInMemory;
import org.maatwerk.testing.Facts;
import org.maatwerk.testing.MovableClock;
import org.maatwerk.testing.Workbench;

/** Personnel administration notes who withdrew and who registered again (T14, D11, R6). */
class WithdrawRegistrationTest {

    private static final CaseNumber FIRST = new CaseNumber("REG-2026-00001");
    private static final LocalDate BEFORE = TODAY.minusDays(5);

    private final PeopleInMemory people = Cast.people();
    private final MovableClock clock = new MovableClock(NOW);
    private final Facts<FileAccessed> accesses = new Facts<>();
    private final WithdrawnRegistrationsInMemory registrations = new WithdrawnRegistrationsInMemory();
    private final Workbench bench =
            new Workbench(List.of(people, registrations, clock, TestGates.gate(clock, accesses)));
    private final WithdrawRegistration withdraw = bench.get(WithdrawRegistration.class);
    private final RegisterAgain register = bench.get(RegisterAgain.class);
    private final ReadWithdrawnRegistrations read = bench.get(ReadWithdrawnRegistrations.class);
    private final RegistrationStanding standing = bench.get(KnownStanding.class);

    @Test
    void a_withdrawal_is_noted_by_staff_number_and_holds_until_registered_again_T14() {
        assertThat(withdraw.withdraw(PERSONNEL_ADMIN, " " + numberOf(AN) + " ", BEFORE))
                .isEqualTo(FIRST);
        assertThat(standing.withdrawn(AN, TODAY)).contains(new WithdrawnStanding(FIRST, BEFORE));
        assertThat(standing.withdrawn(AN, BEFORE.minusDays(1))).isEmpty();
        assertThat(standing.withdrawn(BO, TODAY)).isEmpty();

        register.again(PERSONNEL_ADMIN, FIRST, TODAY);

        assertThat(standing.withdrawn(AN, TODAY)).isEmpty();
        assertThat(standing.withdrawn(AN, TODAY.minusDays(1))).isPresent();
        assertThat(registrations.all()).singleElement().satisfies(one -> {
            assertThat(one.notedBy()).isEqualTo(PERSONNEL_ADMIN);
            assertThat(one.notedAt()).isEqualTo(NOW);
        });
    }

    @Test
    void the_list_says_whose_by_number_and_no_name_R6() {
        assertThat(read.of(PERSONNEL_ADMIN)).isEmpty();
        withdraw.withdraw(PERSONNEL_ADMIN, numberOf(AN), BEFORE);

        assertThat(read.of(PERSONNEL_ADMIN)).containsExactly(new WithdrawnLine(FIRST, numberOf(AN), BEFORE, null));
        assertThat(read.of(PERSONNEL_ADMIN).get(0)).hasToString("registration REG-2026-00001");
    }

    @Test
    void every_reading_and_writing_is_noted_D11() {
        withdraw.withdraw(PERSONNEL_ADMIN, numberOf(AN), BEFORE);
        read.of(PERSONNEL_ADMIN);
        register.again(PERSONNEL_ADMIN, FIRST, TODAY);

        assertThat(accesses.fired()).extracting(FileAccessed::written).containsExactly(true, false, true);
        assertThat(accesses.fired()).allSatisfy(one -> {
            assertThat(one.informationClass()).isEqualTo(D11_REGISTRATION);
            assertThat(one.file()).isEqualTo(FIRST);
            assertThat(one.subject()).isEqualTo(AN);
            assertThat(one.relation()).isEqualTo(Relation.PERSONNEL_ADMIN);
        });
    }

    @Test
    void a_number_that_nobody_has_and_one_that_is_withdrawn_are_refused_at_the_field_T14() {
        assertRefused(NO_SUCH_STAFF_NUMBER, () -> withdraw.withdraw(PERSONNEL_ADMIN, "999999", BEFORE));
        assertRefused(NO_SUCH_STAFF_NUMBER, () -> withdraw.withdraw(PERSONNEL_ADMIN, null, BEFORE));
        withdraw.withdraw(PERSONNEL_ADMIN, numberOf(AN), BEFORE);

        assertRefused(REGISTRATION_IS_WITHDRAWN, () -> withdraw.withdraw(PERSONNEL_ADMIN, numberOf(AN), TODAY));
        assertThat(registrations.all()).hasSize(1);
    }

    @Test
    void nobody_keeps_the_own_registration_nor_that_of_who_is_close_A13() {
        people.relate(PERSONNEL_ADMIN, BO);
        assertRefused(
                REGISTRATION_TOO_CLOSE, () -> withdraw.withdraw(PERSONNEL_ADMIN, numberOf(PERSONNEL_ADMIN), BEFORE));
        assertRefused(REGISTRATION_TOO_CLOSE, () -> withdraw.withdraw(PERSONNEL_ADMIN, numberOf(BO), BEFORE));
        withdraw.withdraw(PERSONNEL_ADMIN, numberOf(AN), BEFORE);
        people.relate(PERSONNEL_ADMIN, AN);

        assertThat(read.of(PERSONNEL_ADMIN)).isEmpty();
        assertThatThrownBy(() -> register.again(PERSONNEL_ADMIN, FIRST, TODAY)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_else_notes_or_reads_one_D11() {
        withdraw.withdraw(PERSONNEL_ADMIN, numberOf(AN), BEFORE);

        for (PersonId other : List.of(AN, BO, HR, EXPERT, MANAGER)) {
            assertThatThrownBy(() -> withdraw.withdraw(other, numberOf(BO), BEFORE))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> register.again(other, FIRST, TODAY)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> read.of(other)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> register.again(PERSONNEL_ADMIN, new CaseNumber("REG-2026-00009"), TODAY))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_it_is_about_takes_it_along_and_that_is_noted_X7_D11() {
        OwnRegistrationData own = bench.get(OwnRegistrationData.class);
        assertThat(own.of(AN)).isEmpty();
        withdraw.withdraw(PERSONNEL_ADMIN, numberOf(AN), BEFORE);

        assertThat(own.of(AN)).extracting(OwnRecord::kind).containsExactly("withdrawn-registration");

        assertThat(own.of(PERSONNEL_ADMIN)).isEmpty();
        assertThat(accesses.fired().get(1).relation()).isEqualTo(Relation.STAFF_MEMBER);
    }

    private String numberOf(PersonId person) {
        return people.of(person).staffNumber();
    }
}
