package org.maatwerk.people.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.people.usecase.PeopleRoom.ROADS;
import static org.maatwerk.people.usecase.PeopleRoom.TODAY;
import static org.maatwerk.people.usecase.PeopleRoom.file;
import static org.maatwerk.people.usecase.PeopleRoom.line;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.PersonCard;
import org.maatwerk.people.PersonQuery;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.RelatedPersons;
import org.maatwerk.people.Role;
import org.maatwerk.people.RoleGrant;
import org.maatwerk.people.RoleGrantView;
import org.maatwerk.people.Validity;

class FindPeopleTest {

    private final PeopleRoom room = new PeopleRoom();
    private final FindPeople findPeople = new FindPeople();
    private PersonId an;

    @BeforeEach
    void open() {
        findPeople.persons = room.persons;
        findPeople.organisations = room.organisations;
        findPeople.grants = room.grants;
        findPeople.administrators = room.administrators;
        room.importPersonnelFeed.takeDelivered(file(line("bo", ROADS, ""), line("an", ROADS, "bo")), false);
        an = room.idOf("an");
    }

    @Test
    void a_card_shows_entity_manager_roles_and_related_people() {
        room.grants.add(
                new RoleGrant(an, Role.SMT_MEMBER, ROADS, new Validity(TODAY.minusYears(1), TODAY.minusDays(1))));
        room.grants.add(new RoleGrant(an, Role.CENTRAL_EXPERT, ROADS, new Validity(TODAY, null)));
        room.grants.add(new RelatedPersons(an, room.idOf("bo")));

        PersonCard card = findPeople.card(room.administrator, an);

        assertThat(card.organisation()).isEqualTo("Wegen");
        assertThat(card.manager()).isEqualTo("Voor bo");
        assertThat(card.grants()).extracting(RoleGrantView::open).containsExactly(false, true);
        assertThat(card.related()).extracting(PersonView::lastName).containsExactly("bo");
    }

    @Test
    void people_are_found_by_a_piece_of_their_name() {
        PersonQuery query = new PersonQuery("bo", null, 0, 10);

        assertThat(findPeople.search(room.administrator, query))
                .extracting(PersonView::lastName)
                .containsExactly("bo");
    }

    @Test
    void nobody_but_an_administrator_looks_people_up() {
        PersonQuery everybody = new PersonQuery("", null, 0, 10);

        assertThatThrownBy(() -> findPeople.search(an, everybody)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> findPeople.card(an, an)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> findPeople.card(room.administrator, new PersonId(999)))
                .isInstanceOf(NotFound.class);
    }
}
