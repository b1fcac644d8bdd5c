package org.maatwerk.messages;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** An appointment as a calendar knows it: a moment and nothing else (D-3). */
@Embeddable
public class CalendarEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "appointment_uid", updatable = false)
    private String uid;

    @Column(name = "appointment_at", updatable = false)
    private Instant at;

    @Column(name = "appointment_sequence", updatable = false)
    private Integer sequence;

    protected CalendarEntry() {}

    /**
     * @param uid the same for every version of one appointment, and without meaning to others
     * @param sequence higher for each later version
     */
    public CalendarEntry(String uid, Instant at, int sequence) {
        this.uid = uid;
        this.at = at;
        this.sequence = sequence;
    }

    /** A uid made of this name: the same for every version of an appointment; a calendar reads no case number from it. */
    public static String withoutMeaning(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    public CalendarEntry next() {
        return new CalendarEntry(uid, at, sequence + 1);
    }

    public String uid() {
        return uid;
    }

    public Instant at() {
        return at;
    }

    public int sequence() {
        return sequence;
    }
}
