package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.Cast.AN;
import static org.maatwerk.attestation.Cast.BO;
import static org.maatwerk.attestation.Cast.CAS;
import static org.maatwerk.attestation.Cast.CHAIR;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.DOCTOR_OF_OTHER_SERVICE;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;
import static org.maatwerk.attestation.Cast.MEMBER;
import static org.maatwerk.attestation.Cast.OTHER_DOCTOR;
import static org.maatwerk.attestation.Cast.OTHER_EXPERT;
import static org.maatwerk.attestation.Cast.OTHER_MEMBER;
import static org.maatwerk.attestation.Cast.ROADS;
import static org.maatwerk.attestation.Cast.TODAY;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.maatwerk.attestation.Cast;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.leaks.Samples;
import org.maatwerk.leaks.TriedActs;
import org.maatwerk.leaks.WayIn;

/** Everybody tries every act of this room that does not open to them, on a file in several states. */
final class Strangers {

    private static final String ROOM = "org.maatwerk.attestation.usecase.";

    private static final Map<String, Supplier<Surgery>> STATES = Map.of(
            "submitted", Strangers::submitted,
            "withdrawn", Strangers::withdrawn,
            "confirmed", Surgery::withConfirmedSketch,
            "in assessment", Surgery::inAssessment,
            "with the team", Surgery::withTheTeam,
            "not recognised", Surgery::notRecognised);

    static final List<PersonId> EVERYBODY = List.of(
            AN,
            BO,
            CAS,
            EXPERT,
            DOCTOR,
            DOCTOR_OF_OTHER_SERVICE,
            MEMBER,
            CHAIR,
            OTHER_EXPERT,
            OTHER_DOCTOR,
            OTHER_MEMBER);

    /** Who became related to the staff member since: those who have a part in the file, or those who could (A13). */
    private static final List<Set<PersonId>> RELATED =
            List.of(Set.of(OTHER_EXPERT, OTHER_DOCTOR, OTHER_MEMBER), Set.of(EXPERT, DOCTOR, MEMBER, CHAIR));

    private static final Map<WayIn, Method> ACTS = TriedActs.of(ROOM);

    private final Locks locks;
    private final TriedActs tried = new TriedActs();

    Strangers(Locks locks) {
        this.locks = locks;
    }

    /** What went through, by whom, in which state. */
    List<String> get() {
        STATES.forEach((state, made) -> RELATED.forEach(related -> get(state, made.get(), related)));
        return tried.got();
    }

    private void get(String state, Surgery surgery, Set<PersonId> related) {
        related.forEach(one -> surgery.office.people.relate(one, AN));
        surgery.office.door.parties = locks.parties(surgery.office.door.parties);
        surgery.office.door.gate = locks.gate(surgery.office.door.gate);
        Assembly assembly = new Assembly(surgery);
        ACTS.forEach((act, method) -> {
            Object useCase = assembly.get(method.getDeclaringClass());
            EVERYBODY.stream()
                    .filter(who -> isOfAFile(method) && related.contains(who) || !isEntitled(who, act, surgery))
                    .forEach(who -> tried.attempt(
                            useCase, method, samples(method, who), act.name() + " by " + who + ", " + state));
        });
    }

    /** What ended in another way than that there is nothing, or that it may not be. */
    List<String> trouble() {
        return tried.trouble();
    }

    private static Object[] samples(Method act, PersonId who) {
        Object[] samples = Samples.of(act, who, FILE, AN, ROADS);
        if (isByTypedNumber(act)) {
            samples[1] = FILE.value();
        }
        return samples;
    }

    private static boolean isOfAFile(Method act) {
        return TriedActs.isOfAFile(act) || isByTypedNumber(act);
    }

    /** Somebody types the number of the file. */
    private static boolean isByTypedNumber(Method act) {
        return act.getDeclaringClass() == BreakGlass.class && act.getName().equals("open");
    }

    private static boolean isEntitled(PersonId who, WayIn act, Surgery surgery) {
        boolean byOffice = surgery.office.people.rolesOf(who, TODAY).stream()
                .anyMatch(role -> act.opensTo().contains(role.name()));
        Parties real = new Parties();
        real.people = surgery.office.people;
        real.smtSeats = surgery.assessments;
        return byOffice
                || real.relationsOf(who, surgery.file()).stream()
                        .map(relation ->
                                relation.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .anyMatch(words -> act.opensTo().contains(words)
                                || who.equals(CHAIR) && act.opensTo().contains(words + " chair"));
    }

    private static Surgery submitted() {
        Surgery surgery = new Surgery();
        surgery.office.attestations.add(Cast.submitted());
        return surgery;
    }

    private static Surgery withdrawn() {
        Surgery surgery = Surgery.withConfirmedSketch();
        surgery.file().withdraw(AN, TODAY, Cast.RETENTION);
        return surgery;
    }
}
