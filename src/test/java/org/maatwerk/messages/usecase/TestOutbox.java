package org.maatwerk.messages.usecase;

import java.time.Clock;
import org.maatwerk.messages.Messages;
import org.maatwerk.messages.Outbox;

/** The real outbox, for the tests of features that have somebody told. */
public final class TestOutbox {

    private TestOutbox() {}

    public static Outbox outbox(Messages messages, Clock clock) {
        WriteMessages outbox = new WriteMessages();
        outbox.messages = messages;
        outbox.clock = clock;
        return outbox;
    }
}
