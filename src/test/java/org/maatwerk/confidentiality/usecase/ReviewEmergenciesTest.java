package org.maatwerk.confidentiality.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.confidentiality.ConfidentialityRefusal;
import org.maatwerk.confidentiality.EmergenciesInMemory;
import org.maatwerk.confidentiality.EmergencyLimit;
import org.maatwerk.confidentiality.EmergencyOpened;
import org.maatwerk.confidentiality.Gate.FileParties;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.confidentiality.store.TestVaults;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.people.Role;
import org.maatwerk.testing.Facts;
import org.maatwerk.testing.MovableClock;

/** An emergency is opened for an hour at most and with a reason; a second officer says afterwards what it was. */
class ReviewEmergenciesTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final CaseNumber FILE = new CaseNumber("IA-2026-00001");
    private static final String REASON = "An staat aan de deur en niemand weet van haar afspraak";

    private final PeopleInMemory people = new PeopleInMemory();
    private final PersonId an = people.add(1, "An", "Peeters", Role.STAFF_MEMBER);
    private final PersonId els = people.add(2, "Els", "Janssens", Role.CENTRAL_EXPERT);
    private final PersonId jana = people.add(3, "Jana", "Pauwels", Role.DATA_PROTECTION_OFFICER, Role.CENTRAL_EXPERT);
    private final PersonId rania = people.add(4, "Rania", "Martens", Role.DATA_PROTECTION_OFFICER);

    private final MovableClock clock = new MovableClock(NOON);
    private final Vault vault = TestVaults.vault();
    private final EmergenciesInMemory emergencies = new EmergenciesInMemory();
    private final Facts<EmergencyOpened> told = new Facts<>();
    private final KeepBrokenGlass glass = (KeepBrokenGlass) TestGlass.glass(emergencies, vault, clock, told);
    private final ReviewEmergencies review = new ReviewEmergencies();

    @BeforeEach
    void furnish() {
        review.officers = new Officers();
        review.officers.people = people;
        review.officers.clock = clock;
        review.papers = TestGlass.papers(emergencies, vault, clock);
    }

    @Test
    void a_file_is_open_until_the_hour_is_over_and_to_nobody_else() {
        open(els);
        clock.forward(3599);
        assertThat(glass.until(els, FILE)).contains(NOON.plusSeconds(3600));
        assertThat(glass.until(jana, FILE)).isEmpty();
        assertThat(glass.until(els, new CaseNumber("IA-2026-00002"))).isEmpty();

        clock.forward(1);

        assertThat(glass.until(els, FILE)).isEmpty();
    }

    @Test
    void no_setting_makes_it_longer_than_an_hour() {
        assertThat(EmergencyLimit.atMost(Duration.ofHours(5)).lasts()).isEqualTo(Duration.ofMinutes(60));
        assertThat(EmergencyLimit.atMost(Duration.ofMinutes(5)).lasts()).isEqualTo(Duration.ofMinutes(5));
        assertThatThrownBy(() -> new EmergencyLimit(Duration.ofMinutes(61)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmergencyLimit(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void without_a_reason_nothing_opens_and_nobody_is_told() {
        refuses(
                ConfidentialityRefusal.EMERGENCY_REASON_IS_MISSING,
                () -> glass.open(els, new FileParties(FILE, an), "  "));

        assertThat(glass.until(els, FILE)).isEmpty();
        assertThat(told.fired()).isEmpty();
    }

    @Test
    void it_is_told_in_the_same_act() {
        open(els);

        assertThat(told.fired()).containsExactly(new EmergencyOpened(FILE, an, els, NOON));
    }

    /** D-4. */
    @Test
    void the_reason_is_sealed_and_the_officer_reads_it() {
        open(els);

        assertThat(new String(emergencies.latest(1).get(0).reason().cipher())).doesNotContain("afspraak");
        assertThat(review.look(rania)).singleElement().satisfies(line -> {
            assertThat(line.reason()).isEqualTo(REASON);
            assertThat(line.reviewable()).isTrue();
            assertThat(line.isReviewed()).isFalse();
        });
    }

    @Test
    void an_officer_who_is_somebody_else_says_what_it_was() {
        open(jana);
        assertThat(review.look(jana)).singleElement().matches(line -> !line.reviewable());
        refuses(ConfidentialityRefusal.NOT_ONES_OWN_EMERGENCY, () -> review.review(jana, 0, true, null));

        review.review(rania, 0, false, "Dit kon wachten");

        assertThat(review.look(jana)).singleElement().satisfies(line -> {
            assertThat(line.justified()).isFalse();
            assertThat(line.remark()).isEqualTo("Dit kon wachten");
            assertThat(line.reviewer()).isEqualTo("Rania Martens");
        });
    }

    @Test
    void it_is_said_once_and_what_was_not_justified_with_a_word_of_why() {
        open(els);
        refuses(ConfidentialityRefusal.EMERGENCY_JUDGEMENT_IS_MISSING, () -> review.review(rania, 0, null, "x"));
        refuses(ConfidentialityRefusal.EMERGENCY_REMARK_IS_MISSING, () -> review.review(rania, 0, false, " "));
        review.review(rania, 0, true, null);

        refuses(ConfidentialityRefusal.EMERGENCY_IS_REVIEWED, () -> review.review(jana, 0, false, "x"));
    }

    /** A13. */
    @Test
    void an_officer_who_is_related_neither_sees_nor_reviews_it() {
        people.relate(rania, an);
        open(els);

        assertThat(review.look(rania)).isEmpty();
        assertThatThrownBy(() -> review.review(rania, 0, true, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_but_an_officer_comes_here() {
        open(els);

        assertThatThrownBy(() -> review.look(els)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> review.review(els, 0, true, null)).isInstanceOf(NotFound.class);
    }

    private void open(PersonId opener) {
        glass.open(opener, new FileParties(FILE, an), REASON);
    }

    private static void refuses(ConfidentialityRefusal refusal, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isEqualTo(refusal));
    }
}
