package org.maatwerk.messages.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maatwerk.messages.Mail;
import org.maatwerk.messages.Message;
import org.maatwerk.messages.Messages;
import org.maatwerk.people.People;

/**
 * Takes a message for one attempt, and settles it or puts it back. Each is a transaction of its own and the sending
 * lies between them: a node that dies while it sends leaves the message to another once the lease is over.
 */
@ApplicationScoped
@Transactional
public class SendMessages {

    static final Duration LEASE = Duration.ofMinutes(5);
    private static final int AT_MOST = 50;

    @Inject
    Messages messages;

    @Inject
    People people;

    @Inject
    MailWords words;

    @Inject
    Clock clock;

    public List<Long> waiting() {
        return messages.toSend(clock.instant(), AT_MOST);
    }

    /** The mail, when this node got it; empty when another did, or when there is nobody to send it to any more. */
    public Optional<Mail> take(long id) {
        Instant now = clock.instant();
        if (!messages.take(id, now, now.plus(LEASE))) {
            return Optional.empty();
        }
        Message message = messages.find(id).orElseThrow();
        Optional<String> address =
                people.find(message.recipient()).map(person -> person.email()).filter(email -> !email.isBlank());
        if (address.isEmpty()) {
            message.settle(now);
        }
        return address.map(to -> words.mail(message, to));
    }

    public void sent(long id) {
        messages.find(id).ifPresent(message -> message.settle(clock.instant()));
    }

    public void failed(long id) {
        messages.find(id).ifPresent(message -> message.postpone(clock.instant()));
    }
}
