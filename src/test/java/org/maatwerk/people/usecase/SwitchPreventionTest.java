package org.maatwerk.people.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.maatwerk.people.usecase.PeopleRoom.MEDICA;
import static org.maatwerk.people.usecase.PeopleRoom.PARKS;
import static org.maatwerk.people.usecase.PeopleRoom.PREVENZO;
import static org.maatwerk.people.usecase.PeopleRoom.ROADS;
import static org.maatwerk.people.usecase.PeopleRoom.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.PeopleRefusal;
import org.maatwerk.people.PreventionServiceChanged;
import org.maatwerk.people.PreventionServiceMapping;
import org.maatwerk.people.PreventionServiceView;
import org.maatwerk.testing.Facts;

/** A11, X4: another prevention service from a date on; the past stays as it was. */
class SwitchPreventionTest {

    private static final LocalDate LATER = TODAY.plusMonths(1);

    private final PeopleRoom room = new PeopleRoom();
    private final SwitchPrevention switchPrevention = new SwitchPrevention();
    private final Facts<PreventionServiceChanged> facts = new Facts<>();

    @BeforeEach
    void open() {
        switchPrevention.organisations = room.organisations;
        switchPrevention.administrators = room.administrators;
        switchPrevention.facts = facts;
        room.organisations.add(new PreventionServiceMapping(ROADS, PREVENZO, LocalDate.of(2020, 1, 1)));
    }

    @Test
    void the_former_service_ends_the_day_before() {
        change(MEDICA, LATER);

        assertThat(room.people.preventionServiceOf(ROADS, LATER.minusDays(1))).contains(PREVENZO);
        assertThat(room.people.preventionServiceOf(ROADS, LATER)).contains(MEDICA);
        assertThat(room.people.preventionServiceOf(ROADS, LocalDate.of(2020, 1, 1)))
                .contains(PREVENZO);
        assertThat(facts.fired()).containsExactly(new PreventionServiceChanged(ROADS, LATER));
    }

    @Test
    void a_change_can_start_today() {
        change(MEDICA, TODAY);

        assertThat(room.people.preventionServiceOf(ROADS, TODAY)).contains(MEDICA);
    }

    @Test
    void an_entity_without_a_service_gets_its_first() {
        switchPrevention.change(room.administrator, PARKS, MEDICA, TODAY);

        assertThat(room.people.preventionServiceOf(PARKS, TODAY)).contains(MEDICA);
    }

    @Test
    void the_past_cannot_be_changed() {
        assertRefused(MEDICA, TODAY.minusDays(1), PeopleRefusal.MAPPING_IN_THE_PAST, "from");
    }

    @Test
    void the_same_service_again_is_no_change() {
        assertRefused(PREVENZO, LATER, PeopleRefusal.SAME_PREVENTION_SERVICE, "service");
    }

    @Test
    void a_change_before_one_that_is_already_known_is_refused() {
        change(MEDICA, LATER);

        assertRefused(MEDICA, TODAY, PeopleRefusal.LATER_MAPPING_EXISTS, "from");
        assertRefused(PREVENZO, LATER, PeopleRefusal.LATER_MAPPING_EXISTS, "from");
    }

    @Test
    void only_a_prevention_service_can_be_one() {
        assertRefused(PARKS, LATER, PeopleRefusal.NOT_A_PREVENTION_SERVICE, "service");
        assertRefused(new OrganisationKey("0999999999"), LATER, PeopleRefusal.UNKNOWN_ORGANISATION, "service");
    }

    @Test
    void the_list_shows_former_and_coming_services() {
        change(MEDICA, LATER);

        assertThat(switchPrevention.list(room.administrator))
                .extracting(PreventionServiceView::service, PreventionServiceView::until, PreventionServiceView::now)
                .containsExactly(tuple("Prevenzo", LATER.minusDays(1), true), tuple("Medica", null, false));
    }

    @Test
    void nobody_but_an_administrator_changes_it_or_sees_the_list() {
        PersonId other = new PersonId(999);

        assertThatThrownBy(() -> switchPrevention.change(other, ROADS, MEDICA, LATER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> switchPrevention.list(other)).isInstanceOf(NotFound.class);
    }

    private void change(OrganisationKey service, LocalDate from) {
        switchPrevention.change(room.administrator, ROADS, service, from);
    }

    private void assertRefused(OrganisationKey service, LocalDate from, PeopleRefusal refusal, String field) {
        assertThatThrownBy(() -> change(service, from)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(refusal);
            assertThat(refused.field()).contains(field);
        });
    }
}
