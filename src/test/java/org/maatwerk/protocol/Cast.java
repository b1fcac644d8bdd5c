package org.maatwerk.protocol;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.PeopleInMemory;
import org.maatwerk.people.Role;

/** The people, places and moments that the tests of this room tell their stories with. */
public final class Cast {

    /** The staff member the protocol is about. */
    public static final PersonId AN = new PersonId(1);

    /** Another staff member of the same team. */
    public static final PersonId BO = new PersonId(2);

    /** Works at an organisation outside the central scope. */
    public static final PersonId CAS = new PersonId(3);

    public static final PersonId MANAGER = new PersonId(41);
    public static final PersonId HIGHER = new PersonId(42);
    public static final PersonId HR = new PersonId(51);
    public static final PersonId OTHER_HR = new PersonId(52);
    public static final PersonId HEAD = new PersonId(61);
    public static final PersonId ADVISER = new PersonId(71);
    public static final PersonId PERSONNEL_ADMIN = new PersonId(81);
    public static final PersonId EXPERT = new PersonId(11);
    public static final PersonId OTHER_EXPERT = new PersonId(12);

    public static final OrganisationKey ROADS = new OrganisationKey("OVO000101");
    public static final OrganisationKey BUSES = new OrganisationKey("OVO000102");
    public static final OrganisationKey DIVERSITY = new OrganisationKey("OVO000103");

    public static final CaseNumber FILE = new CaseNumber("IP-2026-00001");
    public static final CaseNumber ATTESTATION = new CaseNumber("IA-2026-00007");
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    public static final Period KEPT = Period.ofMonths(6);

    private Cast() {}

    public static PeopleInMemory people() {
        PeopleInMemory people = new PeopleInMemory();
        people.add(AN, "An", ROADS, Role.STAFF_MEMBER);
        people.add(BO, "Bo", ROADS, Role.STAFF_MEMBER);
        people.add(CAS, "Cas", BUSES, Role.STAFF_MEMBER);
        people.add(MANAGER, "Mats", ROADS, Role.STAFF_MEMBER, Role.LINE_MANAGER);
        people.add(HIGHER, "Hilde", ROADS, Role.STAFF_MEMBER, Role.LINE_MANAGER);
        people.add(HR, "Hera", ROADS, Role.STAFF_MEMBER, Role.HR_OFFICER);
        people.add(HEAD, "Hugo", ROADS, Role.STAFF_MEMBER, Role.HEAD_OF_ENTITY);
        people.add(ADVISER, "Ada", DIVERSITY, Role.STAFF_MEMBER, Role.REINTEGRATION_ADVISER);
        people.add(PERSONNEL_ADMIN, "Pia", DIVERSITY, Role.STAFF_MEMBER, Role.PERSONNEL_ADMIN);
        people.add(EXPERT, "Els", DIVERSITY, Role.STAFF_MEMBER, Role.CENTRAL_EXPERT);
        people.add(OTHER_EXPERT, "Edo", DIVERSITY, Role.STAFF_MEMBER, Role.CENTRAL_EXPERT);
        people.manage(AN, MANAGER);
        people.manage(BO, MANAGER);
        people.manage(MANAGER, HIGHER);
        people.putOutsideScope(BUSES);
        return people;
    }

    /** The staff member was asked, by nobody in particular. */
    public static Protocol proposed() {
        return Protocol.propose(FILE, AN, ROADS, null, NOW);
    }

    public static Protocol afterRecognition() {
        return Protocol.afterRecognition(FILE, AN, ROADS, ATTESTATION, EXPERT, NOW);
    }

    public static Protocol withGoAhead() {
        Protocol protocol = proposed();
        protocol.giveGoAhead(AN, goAhead(), TODAY);
        return protocol;
    }

    public static Protocol taken() {
        Protocol protocol = withGoAhead();
        protocol.take(EXPERT);
        return protocol;
    }

    /** Signed by all, and led by {@link #EXPERT}. */
    public static Protocol inForce(CaseNumber file, PersonId staffMember) {
        Protocol protocol = Protocol.propose(file, staffMember, ROADS, null, NOW);
        protocol.giveGoAhead(staffMember, goAhead(), TODAY);
        protocol.take(EXPERT);
        protocol.planConversation(EXPERT);
        protocol.conversationHeld(EXPERT);
        protocol.askReview(EXPERT, 1);
        protocol.reviewed(staffMember, true);
        protocol.askSignatures(EXPERT, 1, Set.of(staffMember, MANAGER, HR));
        protocol.takeEffect(TODAY.plusYears(1));
        return protocol;
    }

    public static GoAhead goAhead() {
        return new GoAhead(
                ProtocolGround.EXTERNAL_RECOGNITION,
                null,
                new ExternalAttest(RecognitionBody.VDAB, null, TODAY),
                MANAGER,
                HR);
    }
}
