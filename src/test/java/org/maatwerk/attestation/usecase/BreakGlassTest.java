package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.NO_FILE_FOR_EMERGENCY;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.MEMBER;
import static org.maatwerk.attestation.Cast.NOW;
import static org.maatwerk.attestation.Cast.OTHER_DOCTOR;
import static org.maatwerk.attestation.Cast.OTHER_EXPERT;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.SketchSection;
import org.maatwerk.confidentiality.EmergenciesInMemory;
import org.maatwerk.confidentiality.EmergencyOpened;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.usecase.TestGlass;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.testing.Facts;
import org.maatwerk.testing.MovableClock;

/** An expert reads a file that is not theirs: with a reason, for an hour, noted, told (D-1, D-5, A13). */
class BreakGlassTest {

    private static final String REASON = "De afspraak moet vandaag verzet worden";

    private final Surgery surgery = Surgery.withConfirmedSketch();
    private final MovableClock clock = new MovableClock(NOW);
    private final Facts<EmergencyOpened> told = new Facts<>();
    private final BreakGlass breakGlass = new BreakGlass();

    @BeforeEach
    void furnish() {
        breakGlass.door = new EmergencyDoor();
        breakGlass.door.attestations = surgery.office.attestations;
        breakGlass.door.parties = surgery.office.parties();
        breakGlass.door.freshSignIn = actor -> surgery.office.freshSignIn.demand(actor);
        breakGlass.door.clock = clock;
        breakGlass.glass = TestGlass.glass(new EmergenciesInMemory(), surgery.office.vault, clock, told);
        breakGlass.gate = surgery.office.door.gate;
        breakGlass.reading = new EmergencyReading();
        breakGlass.reading.answers = surgery.office.answers;
        breakGlass.reading.sketches = surgery.office.sealedSketches;
        breakGlass.reading.people = surgery.office.people;
    }

    @Test
    void reads_the_file_and_every_reading_is_noted_as_one_in_an_emergency_D5() {
        open();

        EmergencyFileView view = breakGlass.read(OTHER_EXPERT, FILE);

        assertThat(view.sketch().content().of(SketchSection.TASKS)).isEqualTo("Bevestigde versie");
        assertThat(surgery.office.accesses.fired())
                .filteredOn(FileAccessed::breakGlass)
                .singleElement()
                .satisfies(access -> {
                    assertThat(access.actor()).isEqualTo(OTHER_EXPERT);
                    assertThat(access.subject()).isEqualTo(AN);
                    assertThat(access.informationClass()).isEqualTo(InformationClass.D2_SKETCH);
                    assertThat(access.written()).isFalse();
                });
    }

    @Test
    void the_person_is_told_D5() {
        open();

        assertThat(told.fired()).containsExactly(new EmergencyOpened(FILE, AN, OTHER_EXPERT, NOW));
    }

    @Test
    void the_file_closes_by_itself_after_an_hour() {
        open();
        clock.forward(3600);

        assertThatThrownBy(() -> breakGlass.read(OTHER_EXPERT, FILE)).isInstanceOf(NotFound.class);
    }

    @Test
    void nothing_is_read_without_opening_it() {
        assertThatThrownBy(() -> breakGlass.read(OTHER_EXPERT, FILE)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_but_an_expert_opens_a_file_in_an_emergency() {
        for (PersonId other : List.of(AN, DOCTOR, OTHER_DOCTOR, MEMBER)) {
            assertThatThrownBy(() -> breakGlass.open(other, FILE.value(), REASON))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> breakGlass.admit(other)).isInstanceOf(NotFound.class);
        }
    }

    /** Step-up. */
    @Test
    void an_expert_who_signed_in_long_ago_is_asked_who_it_is_first() {
        surgery.office.signedInLongAgo();

        assertThatThrownBy(() -> breakGlass.open(OTHER_EXPERT, FILE.value(), REASON))
                .isInstanceOf(Refused.class)
                .hasMessage("CONFIRM_IDENTITY_FIRST");
        assertThat(told.fired()).isEmpty();
    }

    /** D-1, A13: what is not there and what is closed to somebody sound the same. */
    @Test
    void the_same_is_said_of_a_file_that_is_not_there_and_of_one_of_somebody_related() {
        assertRefused(NO_FILE_FOR_EMERGENCY, () -> breakGlass.open(OTHER_EXPERT, "IA-2026-09999", REASON));
        assertRefused(NO_FILE_FOR_EMERGENCY, () -> breakGlass.open(OTHER_EXPERT, "iets", REASON));
        surgery.office.people.relate(OTHER_EXPERT, AN);

        assertRefused(NO_FILE_FOR_EMERGENCY, () -> breakGlass.open(OTHER_EXPERT, FILE.value(), REASON));
    }

    /** A13: a relation that is marked meanwhile closes it at once. */
    @Test
    void somebody_who_became_related_reads_no_further() {
        open();
        surgery.office.people.relate(OTHER_EXPERT, AN);

        assertThatThrownBy(() -> breakGlass.read(OTHER_EXPERT, FILE)).isInstanceOf(NotFound.class);
    }

    private void open() {
        breakGlass.open(OTHER_EXPERT, FILE.value(), REASON);
    }
}
