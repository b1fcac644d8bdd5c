package org.maatwerk.protocol;

import static org.maatwerk.protocol.ProtocolRefusal.CONVERSATION_IN_THE_PAST;
import static org.maatwerk.protocol.ProtocolRefusal.CONVERSATION_IS_GONE;
import static org.maatwerk.protocol.ProtocolRefusal.CONVERSATION_NOT_YET;
import static org.maatwerk.protocol.ProtocolRefusal.STAFF_MEMBER_WAS_NOT_THERE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Refused;

/**
 * The conversation of four (gesprek) that a protocol records: planned, then held, moved or cancelled, with who was there
 * (P2). The time is the one on the clock in Belgium. What was said stands in the protocol.
 */
@Entity
@Table(name = "protocol_conversation")
public class Conversation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Column(name = "case_number", nullable = false, updatable = false)
    private CaseNumber caseNumber;

    /** The how-manieth of this protocol, from 1. */
    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "planned_at", nullable = false)
    private LocalDateTime at;

    @Enumerated(EnumType.STRING)
    @Column(name = "manner", nullable = false)
    private ConversationManner manner;

    @Column(name = "place")
    private Sealed place;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ConversationState state;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "protocol_conversation_party", joinColumns = @JoinColumn(name = "conversation"))
    @Enumerated(EnumType.STRING)
    @Column(name = "party")
    private Set<Party> present = EnumSet.noneOf(Party.class);

    @Column(name = "others")
    private Sealed others;

    protected Conversation() {}

    private Conversation(CaseNumber caseNumber, int number, LocalDateTime at, ConversationManner manner, Sealed place) {
        this.caseNumber = caseNumber;
        this.number = number;
        this.at = at;
        this.manner = manner;
        this.place = place;
        this.state = ConversationState.PLANNED;
    }

    /** Plans one, in the future. */
    public static Conversation plan(
            CaseNumber caseNumber,
            int number,
            LocalDateTime at,
            ConversationManner manner,
            Sealed place,
            LocalDateTime now) {
        Refused.unless(at.isAfter(now), CONVERSATION_IN_THE_PAST, "date");
        return new Conversation(caseNumber, number, at, manner, place);
    }

    /** This one stays as moved; the next one is planned by itself. */
    public void move() {
        mustBePlanned();
        state = ConversationState.MOVED;
    }

    public void cancel() {
        mustBePlanned();
        state = ConversationState.CANCELLED;
    }

    /**
     * It took place; only on or after its day.
     *
     * @param who of the four was there
     * @param sealedOthers whoever else was there, sealed at {@link #placeOfOthers}; or null
     */
    public void hold(Set<Party> who, Sealed sealedOthers, LocalDate today) {
        mustBePlanned();
        Refused.when(at.toLocalDate().isAfter(today), CONVERSATION_NOT_YET);
        Refused.unless(who.contains(Party.STAFF_MEMBER), STAFF_MEMBER_WAS_NOT_THERE, "present");
        present = EnumSet.copyOf(who);
        others = sealedOthers;
        state = ConversationState.HELD;
    }

    private void mustBePlanned() {
        Refused.unless(isPlanned(), CONVERSATION_IS_GONE);
    }

    public boolean isPlanned() {
        return state == ConversationState.PLANNED;
    }

    public boolean isHeld() {
        return state == ConversationState.HELD;
    }

    /** Where the place of this one is sealed. */
    public static String placeOfPlace(int number) {
        return "protocol/conversation/" + number + "/place";
    }

    /** Where the names of others who were there are sealed. */
    public static String placeOfOthers(int number) {
        return "protocol/conversation/" + number + "/others";
    }

    public CaseNumber caseNumber() {
        return caseNumber;
    }

    public int number() {
        return number;
    }

    public LocalDateTime at() {
        return at;
    }

    public ConversationManner manner() {
        return manner;
    }

    /** Null when nothing was filled in. */
    public Sealed place() {
        return place;
    }

    public ConversationState state() {
        return state;
    }

    /** Who of the four was there; empty before it was held. */
    public Set<Party> present() {
        return present.isEmpty() ? Set.of() : Set.copyOf(present);
    }

    /** Null when nobody else was there. */
    public Sealed others() {
        return others;
    }
}
