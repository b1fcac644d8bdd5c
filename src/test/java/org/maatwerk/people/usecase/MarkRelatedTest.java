package org.maatwerk.people.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.people.usecase.PeopleRoom.ROADS;
import static org.maatwerk.people.usecase.PeopleRoom.file;
import static org.maatwerk.people.usecase.PeopleRoom.line;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** A13: who is marked as related, in both directions. */
class MarkRelatedTest {

    private final PeopleRoom room = new PeopleRoom();
    private final MarkRelated markRelated = new MarkRelated();
    private PersonId an;
    private PersonId bo;

    @BeforeEach
    void open() {
        markRelated.persons = room.persons;
        markRelated.grants = room.grants;
        markRelated.administrators = room.administrators;
        room.importPersonnelFeed.takeDelivered(file(line("an", ROADS, ""), line("bo", ROADS, "")), false);
        an = room.idOf("an");
        bo = room.idOf("bo");
    }

    @Test
    void a_mark_holds_for_both_until_it_is_taken_away() {
        mark(an, " Bo@voorbeeld.example ");
        assertThat(room.people.related(bo, an)).isTrue();

        markRelated.unmark(room.administrator, bo, an);

        assertThat(room.people.related(an, bo)).isFalse();
    }

    @Test
    void the_same_pair_is_marked_once_whoever_comes_first() {
        mark(an, "bo@voorbeeld.example");

        assertThatThrownBy(() -> mark(bo, "an@voorbeeld.example")).hasMessage("ALREADY_RELATED");
    }

    @Test
    void nobody_is_related_to_themselves_or_to_nobody() {
        assertThatThrownBy(() -> mark(an, "an@voorbeeld.example")).hasMessage("RELATED_TO_SELF");
        assertThatThrownBy(() -> mark(an, "nobody@voorbeeld.example")).hasMessage("UNKNOWN_PERSON");
    }

    @Test
    void nobody_but_an_administrator_marks() {
        assertThatThrownBy(() -> markRelated.mark(an, an, "bo@voorbeeld.example"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> markRelated.unmark(an, an, bo)).isInstanceOf(NotFound.class);
    }

    private void mark(PersonId one, String email) {
        markRelated.mark(room.administrator, one, email);
    }
}
