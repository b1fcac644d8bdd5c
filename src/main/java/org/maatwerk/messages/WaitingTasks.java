package org.maatwerk.messages;

import java.time.Instant;
import java.util.List;

/** The tasks that wait, as far as somebody is to be told of them. */
public interface WaitingTasks {

    /** Still open, and opened between these moments. */
    List<WaitingTask> openedBetween(Instant from, Instant until);
}
