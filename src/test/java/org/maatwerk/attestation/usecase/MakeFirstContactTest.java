package org.maatwerk.attestation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.attestation.AttestationRefusal.CONTACT_CHANNEL_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.CONTACT_DATE_IS_IMPOSSIBLE;
import static org.maatwerk.attestation.AttestationRefusal.CONTACT_DATE_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.FILE_IS_TAKEN;
import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.OTHER_EXPERT;
import static org.maatwerk.attestation.Cast.TODAY;
import static org.maatwerk.testing.RefusedWith.assertRefused;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.Cast;
import org.maatwerk.attestation.ContactChannel;
import org.maatwerk.attestation.FileTaken;
import org.maatwerk.attestation.FirstContactMade;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.testing.Facts;

class MakeFirstContactTest {

    private final Office office = new Office();
    private final Facts<FirstContactMade> facts = new Facts<>();
    private final Facts<FileTaken> taken = new Facts<>();
    private final MakeFirstContact makeFirstContact = new MakeFirstContact();

    @BeforeEach
    void open() {
        office.attestations.add(Cast.submitted());
        makeFirstContact.door = office.door;
        makeFirstContact.clock = Cast.CLOCK;
        makeFirstContact.facts = facts;
        makeFirstContact.taken = taken;
    }

    @Test
    void the_expert_records_the_first_contact() {
        makeFirstContact.take(EXPERT, FILE);

        makeFirstContact.record(EXPERT, FILE, TODAY, ContactChannel.VIDEO_CALL);

        assertThat(taken.fired()).containsExactly(new FileTaken(FILE, EXPERT));
        assertThat(facts.fired()).containsExactly(new FirstContactMade(FILE, EXPERT));
        assertThat(office.attestations.of(FILE).firstContactChannel()).isEqualTo(ContactChannel.VIDEO_CALL);
    }

    @Test
    void two_experts_do_not_take_the_same_file() {
        makeFirstContact.take(EXPERT, FILE);

        assertRefused(FILE_IS_TAKEN, () -> makeFirstContact.take(OTHER_EXPERT, FILE));
        assertRefused(FILE_IS_TAKEN, () -> makeFirstContact.record(OTHER_EXPERT, FILE, TODAY, ContactChannel.PHONE));
    }

    /** A13, D-1: the number of a relative's file is answered as a number that was never given. */
    @Test
    void an_expert_never_learns_that_a_relative_has_a_file() {
        office.people.relate(EXPERT, AN);

        assertThatThrownBy(() -> makeFirstContact.take(EXPERT, FILE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> makeFirstContact.record(EXPERT, FILE, TODAY, ContactChannel.PHONE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void for_everybody_else_the_file_does_not_exist() {
        assertThatThrownBy(() -> makeFirstContact.take(DOCTOR, FILE)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_contact_has_a_date_after_the_request_and_a_channel() {
        assertRefused(
                CONTACT_DATE_IS_MISSING, "on", () -> makeFirstContact.record(EXPERT, FILE, null, ContactChannel.PHONE));
        assertRefused(
                CONTACT_DATE_IS_IMPOSSIBLE,
                "on",
                () -> makeFirstContact.record(EXPERT, FILE, TODAY.plusDays(1), ContactChannel.PHONE));
        assertRefused(
                CONTACT_DATE_IS_IMPOSSIBLE,
                "on",
                () -> makeFirstContact.record(EXPERT, FILE, TODAY.minusDays(1), ContactChannel.PHONE));
        assertRefused(CONTACT_CHANNEL_IS_MISSING, "channel", () -> makeFirstContact.record(EXPERT, FILE, TODAY, null));
    }
}
