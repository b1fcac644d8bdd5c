package org.maatwerk.messages.usecase;

import java.time.Clock;
import java.util.Map;
import org.maatwerk.messages.Messages;
import org.maatwerk.people.People;
import org.maatwerk.testing.TestSettings;

/** The real sending of what is in the outbox. */
public final class TestSending {

    private TestSending() {}

    public static SendMessages sendMessages(Messages messages, People people, Clock clock) {
        MailWords words = new MailWords();
        words.settings = new TestSettings(Map.of("maatwerk.public-url", "https://maatwerk.example.org/"));
        SendMessages sending = new SendMessages();
        sending.messages = messages;
        sending.people = people;
        sending.words = words;
        sending.clock = clock;
        return sending;
    }
}
