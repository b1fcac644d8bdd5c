package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.ProtocolRefusal.CONVERSATION_DATE_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.CONVERSATION_MANNER_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.CONVERSATION_TIME_IS_MISSING;
import static org.maatwerk.protocol.ProtocolRefusal.TEXT_IS_TOO_LONG;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.ConversationManner;

/** The moment and the place that the author filled in; anything may still be missing. */
public record ConversationForm(LocalDate date, LocalTime time, ConversationManner manner, String place)
        implements Serializable {

    static final int LONGEST_PLACE = 200;

    /** @throws Refused at the first field that is missing or too long */
    void refuseUnlessComplete() {
        Refused.unless(date != null, CONVERSATION_DATE_IS_MISSING, "date");
        Refused.unless(time != null, CONVERSATION_TIME_IS_MISSING, "time");
        Refused.unless(manner != null, CONVERSATION_MANNER_IS_MISSING, "manner");
        Refused.unless(place == null || place.length() <= LONGEST_PLACE, TEXT_IS_TOO_LONG, "place");
    }

    LocalDateTime at() {
        return date.atTime(time);
    }

    /** Null when nothing was filled in. */
    String cleanPlace() {
        return place == null || place.isBlank() ? null : place.strip();
    }

    @Override
    public String toString() {
        return "conversation";
    }
}
