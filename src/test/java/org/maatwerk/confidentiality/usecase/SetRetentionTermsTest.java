package org.maatwerk.confidentiality.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.TODAY;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Cast;
import org.maatwerk.confidentiality.RetentionTerms;
import org.maatwerk.confidentiality.RetentionTermsInMemory;
import org.maatwerk.confidentiality.TermState;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.people.Role;

/** Only the administrator sets retention terms, and only for what is still to come (X4, X6). */
class SetRetentionTermsTest {

    private static final PersonId ADMINISTRATOR = new PersonId(71);
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    private final RetentionTerms terms = new RetentionTermsInMemory();
    private final Administrators administrators = new Administrators();
    private final SetRetentionTerms setRetentionTerms = new SetRetentionTerms();

    SetRetentionTermsTest() {
        PeopleInMemory people = Cast.people();
        people.add(ADMINISTRATOR, "Rik", Cast.DIVERSITY, Role.ADMINISTRATOR);
        administrators.people = people;
        administrators.clock = Cast.CLOCK;
        setRetentionTerms.terms = terms;
        setRetentionTerms.administrators = administrators;
    }

    @Test
    void a_new_value_follows_the_one_before() {
        setRetentionTerms.set(ADMINISTRATOR, "access-log", 180, TOMORROW);

        assertThat(terms.on(TODAY, "access-log").months()).isEqualTo(120);
        assertThat(terms.on(TOMORROW, "access-log").months()).isEqualTo(180);
    }

    @Test
    void the_list_says_what_holds_now_held_before_will_hold_and_never_held() {
        setRetentionTerms.set(ADMINISTRATOR, "access-log", 1, TOMORROW);
        setRetentionTerms.set(ADMINISTRATOR, "access-log", 2, TOMORROW);
        setRetentionTerms.set(ADMINISTRATOR, "access-log", 3, TODAY.plusDays(9));

        assertThat(setRetentionTerms.list(ADMINISTRATOR))
                .startsWith(
                        line(3, TODAY.plusDays(9), null, TermState.LATER),
                        line(2, TOMORROW, TODAY.plusDays(8), TermState.LATER),
                        line(1, TOMORROW, null, TermState.NEVER),
                        line(120, FIRST, TODAY, TermState.NOW));
        administrators.clock = java.time.Clock.offset(Cast.CLOCK, java.time.Duration.ofDays(1));
        assertThat(setRetentionTerms.list(ADMINISTRATOR))
                .contains(
                        line(2, TOMORROW, TODAY.plusDays(8), TermState.NOW), line(120, FIRST, TODAY, TermState.FORMER));
    }

    @Test
    void there_are_no_terms_but_those_that_a_feature_keeps_to() {
        assertThatThrownBy(() -> setRetentionTerms.set(ADMINISTRATOR, "holiday-pictures", 15, TOMORROW))
                .isInstanceOf(Refused.class)
                .hasMessage("UNKNOWN_TERM");
    }

    @Test
    void nobody_else_finds_anything_here() {
        assertThatThrownBy(() -> setRetentionTerms.list(AN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> setRetentionTerms.names(AN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> setRetentionTerms.set(AN, "access-log", 15, TOMORROW))
                .isInstanceOf(NotFound.class);
    }

    private static RetentionTermLine line(int months, LocalDate from, LocalDate until, TermState state) {
        return new RetentionTermLine("access-log", months, from, until, state);
    }
}
