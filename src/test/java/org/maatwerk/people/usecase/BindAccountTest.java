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
import org.maatwerk.people.AccountReleased;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.SignInAccountsInMemory;
import org.maatwerk.testing.Facts;

/** V10.5.2: people are known by the account of the provider, which lasts, and only at first by their address. */
class BindAccountTest {

    private static final String ACCOUNT = "account of an";
    private static final String ANOTHER = "another account";
    private static final String EMAIL = "an@voorbeeld.example";

    private final PeopleRoom room = new PeopleRoom();
    private final SignInAccountsInMemory accounts = new SignInAccountsInMemory();
    private final BindAccount bindAccount = new BindAccount();
    private final ReleaseAccount releaseAccount = new ReleaseAccount();
    private final Facts<AccountReleased> facts = new Facts<>();
    private PersonId an;
    private PersonId bo;

    @BeforeEach
    void open() {
        bindAccount.accounts = accounts;
        bindAccount.people = room.people;
        bindAccount.clock = PeopleRoom.clock();
        releaseAccount.accounts = accounts;
        releaseAccount.administrators = room.administrators;
        releaseAccount.facts = facts;
        room.importPersonnelFeed.takeDelivered(file(line("an", ROADS, ""), line("bo", ROADS, "")), false);
        an = room.idOf("an");
        bo = room.idOf("bo");
    }

    @Test
    void at_first_somebody_is_known_by_their_address() {
        assertThat(whose(ACCOUNT, EMAIL)).isEqualTo(an);
        assertThat(whose(ACCOUNT, "nobody@voorbeeld.example")).isNull();
        assertThat(whose(ACCOUNT, null)).isNull();
    }

    @Test
    void from_then_on_they_are_known_by_the_account_whatever_its_address_V10_5_2() {
        assertThat(bindAccount.bind(an, ACCOUNT)).isTrue();

        assertThat(whose(ACCOUNT, null)).isEqualTo(an);
        assertThat(whose(ACCOUNT, "bo@voorbeeld.example")).isEqualTo(an);
        assertThat(bindAccount.bind(an, ACCOUNT)).isTrue();
    }

    @Test
    void another_account_with_the_same_address_is_somebody_else_V10_5_2() {
        bindAccount.bind(an, ACCOUNT);

        assertThat(bindAccount.bind(an, ANOTHER)).isFalse();

        assertThat(whose(ACCOUNT, null)).isEqualTo(an);
        assertThat(accounts.find(ANOTHER)).isEmpty();
    }

    @Test
    void an_account_never_passes_to_somebody_else_who_is_there_V10_5_2() {
        bindAccount.bind(an, ACCOUNT);

        assertThat(bindAccount.bind(bo, ACCOUNT)).isFalse();

        assertThat(whose(ACCOUNT, null)).isEqualTo(an);
    }

    @Test
    void who_left_does_not_come_in_and_who_came_back_does() {
        bindAccount.bind(an, ACCOUNT);
        room.importPersonnelFeed.maxEndedPercent = 100;
        String ended = line("an", ROADS, "", TODAY.minusDays(1).toString());
        room.importPersonnelFeed.takeDelivered(room.withAdministrator(ended, line("bo", ROADS, "")), false);
        assertThat(whose(ACCOUNT, null)).isNull();

        assertThat(bindAccount.bind(bo, ACCOUNT)).isTrue();

        assertThat(whose(ACCOUNT, null)).isEqualTo(bo);
    }

    @Test
    void an_administrator_lets_somebody_come_in_with_a_new_account() {
        bindAccount.bind(an, ACCOUNT);
        assertThat(releaseAccount.boundAt(room.administrator, an))
                .contains(PeopleRoom.clock().instant());

        releaseAccount.release(room.administrator, an);

        assertThat(releaseAccount.boundAt(room.administrator, an)).isEmpty();
        assertThat(bindAccount.bind(an, ANOTHER)).isTrue();
        assertThat(facts.fired()).containsExactly(new AccountReleased(an, room.administrator));
        assertThatThrownBy(() -> releaseAccount.release(room.administrator, bo)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_but_an_administrator_looks_or_releases() {
        bindAccount.bind(an, ACCOUNT);

        assertThatThrownBy(() -> releaseAccount.release(an, an)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> releaseAccount.boundAt(bo, an)).isInstanceOf(NotFound.class);
        assertThat(whose(ACCOUNT, null)).isEqualTo(an);
    }

    private PersonId whose(String account, String email) {
        return bindAccount.personOf(account, email).map(PersonView::id).orElse(null);
    }
}
