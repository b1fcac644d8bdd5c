package org.maatwerk.messages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tasks that wait, as far as somebody is to be told of them. */
public interface WaitingTasks {

    /** Still open, and opened between these moments. */
    List<WaitingTask> openedBetween(Instant from, Instant until);

    /**
     * Up to which moment people were told; empty before the first round. Whoever asks has the round alone until the end of
     * the transaction: another node waits.
     */
    Optional<Instant> toldUntil();

    void toldUntil(Instant moment);
}
