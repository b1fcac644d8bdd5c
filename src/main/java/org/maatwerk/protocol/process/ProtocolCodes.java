package org.maatwerk.protocol.process;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.ProtocolOpened;

/** What the protocol's process holds: ids and codes, never content and never a name (D-2). */
final class ProtocolCodes {

    private static final String AUTHOR = "author";
    private static final String TO_SIGN = "toSign";
    private static final String UNCHANGED = "unchanged";
    private static final String STAFF_MEMBER = "staffMember";

    private ProtocolCodes() {}

    static Map<String, Object> atTheStart(ProtocolOpened fact) {
        Map<String, Object> codes = new HashMap<>();
        codes.put(STAFF_MEMBER, fact.staffMember().toString());
        codes.put(AUTHOR, fact.author() == null ? null : fact.author().toString());
        codes.put("toPropose", fact.toPropose());
        return codes;
    }

    static Map<String, Object> ofAuthor(PersonId author) {
        return Map.of(AUTHOR, author.toString());
    }

    static Map<String, Object> ofSignatories(Collection<PersonId> signatories) {
        return Map.of(TO_SIGN, true, UNCHANGED, false, "signatories", list(signatories));
    }

    /** @param reviewOn the engine is woken at the start of that day */
    static Map<String, Object> ofReview(LocalDate reviewOn) {
        return Map.of(
                TO_SIGN,
                false,
                UNCHANGED,
                true,
                "reviewAt",
                Date.from(reviewOn.atStartOfDay(HouseClock.ZONE).toInstant()));
    }

    static Map<String, Object> ofStaffMember(PersonId staffMember) {
        return Map.of(STAFF_MEMBER, staffMember.toString());
    }

    static Map<String, Object> ofReaders(Collection<PersonId> readers) {
        return Map.of(TO_SIGN, false, UNCHANGED, false, "readers", list(readers));
    }

    private static String list(Collection<PersonId> persons) {
        return persons.stream().map(PersonId::toString).collect(Collectors.joining(","));
    }
}
