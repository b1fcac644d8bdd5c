package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BUSES;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HEAD;
import static org.maatwerk.protocol.Cast.ROADS;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.Cast;
import org.maatwerk.protocol.ProtocolSignature;
import org.maatwerk.protocol.Signatory;

/** The head of the entity reads what they sign, where their entity wants it so, and for as long as it is theirs: P5, P10. */
class HeadOfEntityTest {

    private final ProtocolTable table = new ProtocolTable();
    private final ProtocolParties parties = table.get(ProtocolParties.class);

    @BeforeEach
    void signed_by_the_head_too() {
        table.protocols.add(Cast.inForce(FILE, AN));
        table.editions.add(new ProtocolSignature(FILE, 1, Signatory.HEAD_OF_ENTITY, HEAD));
    }

    @Test
    void reads_it_as_a_manager_does() {
        assertThat(parties.relationsOf(HEAD, table.protocol())).containsExactly(Relation.LINE_MANAGER);
    }

    @Test
    void sees_nothing_any_more_of_somebody_who_works_elsewhere() {
        table.people.add(AN, "An", BUSES, Role.STAFF_MEMBER);

        assertThat(parties.relationsOf(HEAD, table.protocol())).isEmpty();
    }

    @Test
    void sees_nothing_any_more_once_somebody_else_is_head() {
        table.people.add(HEAD, "Hugo", ROADS, Role.STAFF_MEMBER);

        assertThat(parties.relationsOf(HEAD, table.protocol())).isEmpty();
    }
}
