package org.maatwerk.attestation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.people.Role;

/** The people, places and moments that the tests of this room tell their stories with. */
public final class Cast {

    /** The staff member the file is about. */
    public static final PersonId AN = new PersonId(1);

    /** Another staff member, who has nothing to do with it. */
    public static final PersonId BO = new PersonId(2);

    /** Works at an organisation outside the central scope. */
    public static final PersonId CAS = new PersonId(3);

    public static final PersonId EXPERT = new PersonId(11);
    public static final PersonId OTHER_EXPERT = new PersonId(12);
    public static final PersonId DOCTOR = new PersonId(21);
    public static final PersonId OTHER_DOCTOR = new PersonId(22);

    /** A doctor of the service that comes after a handover. */
    public static final PersonId DOCTOR_OF_OTHER_SERVICE = new PersonId(23);

    public static final PersonId MEMBER = new PersonId(31);
    public static final PersonId OTHER_MEMBER = new PersonId(32);
    public static final PersonId CHAIR = new PersonId(33);

    public static final OrganisationKey ROADS = new OrganisationKey("OVO000101");
    public static final OrganisationKey BUSES = new OrganisationKey("OVO000102");
    public static final OrganisationKey DIVERSITY = new OrganisationKey("OVO000103");
    public static final OrganisationKey SERVICE = new OrganisationKey("0400000001");
    public static final OrganisationKey OTHER_SERVICE = new OrganisationKey("0400000002");

    public static final CaseNumber FILE = new CaseNumber("IA-2026-00007");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Brussels"));
    public static final Retention RETENTION = new Retention(Period.ofYears(1), Period.ofMonths(6));

    private Cast() {}

    public static PeopleInMemory people() {
        PeopleInMemory people = new PeopleInMemory();
        people.add(AN, "An", ROADS, Role.STAFF_MEMBER);
        people.add(BO, "Bo", ROADS, Role.STAFF_MEMBER);
        people.add(CAS, "Cas", BUSES, Role.STAFF_MEMBER);
        people.add(EXPERT, "Els", DIVERSITY, Role.STAFF_MEMBER, Role.CENTRAL_EXPERT);
        people.add(OTHER_EXPERT, "Edo", DIVERSITY, Role.STAFF_MEMBER, Role.CENTRAL_EXPERT);
        people.add(DOCTOR, "Dirk", SERVICE, Role.OCCUPATIONAL_DOCTOR);
        people.add(OTHER_DOCTOR, "Dina", SERVICE, Role.OCCUPATIONAL_DOCTOR);
        people.add(DOCTOR_OF_OTHER_SERVICE, "Dora", OTHER_SERVICE, Role.OCCUPATIONAL_DOCTOR);
        people.add(MEMBER, "Mia", DIVERSITY, Role.SMT_MEMBER);
        people.add(OTHER_MEMBER, "Max", DIVERSITY, Role.SMT_MEMBER);
        people.add(CHAIR, "Chris", DIVERSITY, Role.SMT_MEMBER, Role.SMT_CHAIR);
        people.putOutsideScope(BUSES);
        people.map(ROADS, SERVICE);
        people.map(BUSES, SERVICE);
        people.map(DIVERSITY, SERVICE);
        return people;
    }

    public static Attestation submitted() {
        return Attestation.submit(FILE, AN, ROADS, SERVICE, null, NOW);
    }

    public static Attestation withExpert() {
        Attestation attestation = submitted();
        attestation.makeFirstContact(EXPERT, TODAY, ContactChannel.PHONE);
        return attestation;
    }

    /** Version 1 of the sketch is confirmed. */
    public static Attestation confirmed() {
        Attestation attestation = withExpert();
        attestation.sketchSaved(0);
        attestation.offerSketch(1);
        attestation.sketchConfirmed(AN, 1);
        return attestation;
    }

    public static Attestation planned() {
        Attestation attestation = confirmed();
        attestation.planConsultation(DOCTOR);
        return attestation;
    }

    public static Attestation inAssessment() {
        Attestation attestation = planned();
        attestation.consultationHeld(DOCTOR);
        return attestation;
    }

    public static Attestation recognisedUntil(LocalDate until) {
        Attestation attestation = inAssessment();
        attestation.recognise(DOCTOR, TODAY, until, TODAY, RETENTION);
        return attestation;
    }

    public static Attestation notRecognised() {
        Attestation attestation = inAssessment();
        attestation.doNotRecognise(DOCTOR, TODAY, RETENTION);
        return attestation;
    }
}
