package org.maatwerk.protocol.process;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.AgreementDelivered;
import org.maatwerk.protocol.FollowUpWork;

/** What the process {@code works} holds: codes, numbers and dates (D-2). */
final class WorksCodes {

    static final String AGREEMENT = "agreement";
    static final String SINCE = "since";

    private static final String WORK = "work";

    private WorksCodes() {}

    /** @param staffMember the one the protocol is about */
    static Map<String, Object> ofWork(FollowUpWork work, PersonId person, PersonId staffMember) {
        return Map.of(WORK, work.name(), "person", person.toString(), "staffMember", staffMember.toString());
    }

    static Map<String, Object> ofAsks(AgreementDelivered fact) {
        return Map.of(
                WORK,
                "ASK_LATER",
                AGREEMENT,
                fact.number(),
                SINCE,
                fact.since(),
                "askAgainAt",
                startOf(fact.askAgainOn()),
                "askLastAt",
                startOf(fact.askLastOn()));
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(HouseClock.ZONE).toInstant());
    }
}
