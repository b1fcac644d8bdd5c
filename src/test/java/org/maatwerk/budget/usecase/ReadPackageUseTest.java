package org.maatwerk.budget.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.budget.BudgetRefusal.HOURS_NEEDED;
import static org.maatwerk.budget.usecase.TomTable.REQUEST;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.DIVERSITY;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.budget.AgreedMeasure;
import org.maatwerk.budget.BudgetNature;
import org.maatwerk.budget.PackageUse;
import org.maatwerk.budget.PackageUses;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Hours;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.testing.Beans;

/** T13, D9: who sees how much of a package of hours is used, and that such a package is asked for in hours. */
class ReadPackageUseTest {

    private static final PersonId BART = new PersonId(91);
    private static final PackageUse USE = new PackageUse(Hours.of("10"), Hours.of("2.5"), "/elsewhere");

    private final TomTable table = TomTable.opened();
    private final ReadPackageUse read = new ReadPackageUse();

    @BeforeEach
    void seat() {
        table.people.add(BART, "Bart", DIVERSITY, Role.BUDGET_HOLDER);
        read.door = table.get(TomDoor.class);
        read.holders = table.get(TomAnswerDoor.class);
        read.rooms = new Beans<PackageUses>(request -> Optional.empty(), request -> Optional.of(USE));
    }

    @Test
    void who_has_a_part_in_the_request_sees_it_and_a_manager_does_not() {
        for (PersonId reader : List.of(AN, EXPERT, HR)) {
            assertThat(read.of(reader, REQUEST)).contains(USE);
        }
        assertThat(read.of(MANAGER, REQUEST)).isEmpty();
        assertThatThrownBy(() -> read.of(BO, REQUEST)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> read.of(BART, REQUEST)).isInstanceOf(NotFound.class);
    }

    @Test
    void who_pays_sees_the_hours_and_no_way_further_D9() {
        assertThatThrownBy(() -> read.paid(BART, REQUEST)).isInstanceOf(NotFound.class);
        table.get(FillTomRequest.class)
                .submit(EXPERT, REQUEST, new TomForm("need", BudgetNature.OPERATING, Money.of("10"), Money.of("2.10")));

        assertThat(read.paid(BART, REQUEST)).contains(new PackageUse(Hours.of("10"), Hours.of("2.5"), null));
        assertThatThrownBy(() -> read.paid(AN, REQUEST)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_package_of_coaching_is_asked_for_in_hours_and_nothing_else_is_T13() {
        TomRequest coaching = request(MeasureCategory.JOB_COACHING);
        assertRefused(HOURS_NEEDED, () -> coaching.askHours(null));
        assertRefused(HOURS_NEEDED, () -> coaching.askHours(Hours.ZERO));
        coaching.askHours(Hours.of("12.25"));
        assertThat(coaching.hours()).isEqualTo(Hours.of("12.25"));
        assertThat(coaching.grantedHours()).isEqualTo(Hours.ZERO);

        TomRequest chair = request(MeasureCategory.SEATING);
        chair.askHours(Hours.of("12.25"));
        assertThat(chair.hours()).isNull();
    }

    private static TomRequest request(MeasureCategory category) {
        AgreedMeasure agreed = new AgreedMeasure(new CaseNumber("IP-2026-00009"), 1, 1, category);
        return new TomRequest(
                new CaseNumber("TOM-2026-00009"), agreed, AN, new OrganisationKey("OVO000001"), Instant.EPOCH);
    }
}
