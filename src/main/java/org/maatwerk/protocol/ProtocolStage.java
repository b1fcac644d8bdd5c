package org.maatwerk.protocol;

import java.util.EnumSet;
import java.util.Set;

/** Where a protocol stands (domain guide, section 5). */
public enum ProtocolStage {
    /** The doctor recognised; the expert has not spoken with the staff member about it yet. */
    TO_PROPOSE,
    /** The staff member was asked, and nobody else knows (D-6). */
    PROPOSED,
    /** The staff member gave the go-ahead; there is no appointment. */
    GO_AHEAD,
    CONVERSATION_PLANNED,
    /** The conversation was held; the protocol is being written. */
    DRAFTING,
    /** The others read it and say what they think of it (P4). */
    IN_REVIEW,
    /** The text is frozen and waits for signatures (P5). */
    SIGNING,
    /** Signed by all, and not being revised (P6). */
    IN_FORCE,
    /** The staff member did not want it. */
    DECLINED,
    WITHDRAWN;

    private static final Set<ProtocolStage> CLOSED = EnumSet.of(DECLINED, WITHDRAWN);
    private static final Set<ProtocolStage> BEFORE_GO_AHEAD = EnumSet.of(TO_PROPOSE, PROPOSED, DECLINED);

    /** Nothing more happens in it. */
    public boolean isClosed() {
        return CLOSED.contains(this);
    }

    /** Line manager and HR know nothing of it (D-6). */
    public boolean isBeforeGoAhead() {
        return BEFORE_GO_AHEAD.contains(this);
    }
}
