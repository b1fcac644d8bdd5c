package org.maatwerk.attestation.process;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.kernel.PersonId;

/** What the attestation's processes hold: ids, codes and dates, never content and never a name (D-2). */
final class AttestationCodes {

    private static final String STAFF_MEMBER = "staffMember";
    private static final String DOCTOR = "doctor";
    private static final String FORMER_DOCTOR = "formerDoctor";
    private static final String NEXT = "next";

    private AttestationCodes() {}

    static Map<String, Object> atTheStart(PersonId staffMember) {
        Map<String, Object> codes = otherDoctor(null);
        codes.put(STAFF_MEMBER, staffMember.toString());
        return codes;
    }

    static Map<String, Object> ofExpert(PersonId expert, LocalDate sketchSince) {
        return Map.of("expert", expert.toString(), "sketchSince", startOf(sketchSince));
    }

    static Map<String, Object> ofDoctor(PersonId doctor) {
        return Map.of(DOCTOR, doctor.toString());
    }

    /** The file waits in the pool again. */
    static Map<String, Object> noDoctor() {
        Map<String, Object> codes = new HashMap<>();
        codes.put(DOCTOR, null);
        return codes;
    }

    /** As {@link #noDoctor()}, for anybody but the former doctor (A9); null when there was none. */
    static Map<String, Object> otherDoctor(PersonId former) {
        Map<String, Object> codes = noDoctor();
        codes.put(FORMER_DOCTOR, former == null ? null : former.toString());
        return codes;
    }

    static Map<String, Object> askSmt() {
        return Map.of(NEXT, "ASK_SMT");
    }

    static Map<String, Object> smtMembers(Collection<PersonId> members) {
        String joined = members.stream().sorted().map(PersonId::toString).collect(Collectors.joining(","));
        return Map.of("consent", true, "smtMembers", joined);
    }

    static Map<String, Object> recognised() {
        return Map.of(NEXT, "AWAIT_PROTOCOL");
    }

    /** @param reconsiderableUntil the last day for a reconsideration, null when there was one already (A9) */
    static Map<String, Object> notRecognised(LocalDate reconsiderableUntil) {
        return reconsiderableUntil == null
                ? Map.of(NEXT, "CLOSE")
                : Map.of(
                        NEXT, "AWAIT_RECONSIDERATION", "reconsiderationEnds", startOf(reconsiderableUntil.plusDays(1)));
    }

    static Map<String, Object> renewal(PersonId staffMember, LocalDate invitation, LocalDate until) {
        return Map.of(
                STAFF_MEMBER,
                staffMember.toString(),
                "invitationAt",
                startOf(invitation),
                "endsAt",
                startOf(until.plusDays(1)));
    }

    static Map<String, Object> correction(PersonId staffMember, PersonId keeper) {
        return Map.of(STAFF_MEMBER, staffMember.toString(), "keeper", keeper.toString());
    }

    static Map<String, Object> handover(LocalDate from) {
        return Map.of("changesAt", startOf(from));
    }

    private static Date startOf(LocalDate date) {
        return Date.from(date.atStartOfDay(HouseClock.ZONE).toInstant());
    }
}
