package org.maatwerk.messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** All messages. */
public interface Messages {

    void add(Message message);

    boolean isTold(String occasion);

    Optional<Message> find(long id);

    /** The numbers of messages to send now, oldest first. */
    List<Long> toSend(Instant now, int atMost);

    /**
     * Takes the message for one attempt, for as long as the lease lasts: of all nodes that try, one gets it.
     *
     * @return whether it was this one
     */
    boolean take(long id, Instant now, Instant leaseUntil);

    /** Invitations to appointments of this case that are still to come, in the order in which they were written. */
    List<Message> invitations(CaseNumber caseNumber, Instant after);
}
