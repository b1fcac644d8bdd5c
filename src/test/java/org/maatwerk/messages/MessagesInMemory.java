package org.maatwerk.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** Messages for tests without a database; they are numbered from 0. */
public final class MessagesInMemory implements Messages {

    public final List<Message> all = new ArrayList<>();

    @Override
    public void add(Message message) {
        all.add(message);
    }

    @Override
    public boolean isTold(String occasion) {
        return all.stream().anyMatch(message -> message.isToldFor(occasion));
    }

    @Override
    public Optional<Message> find(long id) {
        return Optional.of(all.get((int) id));
    }

    @Override
    public List<Long> toSend(Instant now, int atMost) {
        throw new UnsupportedOperationException("sending is tested on a database");
    }

    @Override
    public boolean take(long id, Instant now, Instant leaseUntil) {
        throw new UnsupportedOperationException("sending is tested on a database");
    }

    @Override
    public List<Message> invitations(CaseNumber caseNumber, Instant after) {
        return all.stream()
                .filter(message -> message.caseNumber().equals(caseNumber))
                .filter(message -> message.kind() == MessageKind.APPOINTMENT)
                .filter(message -> message.appointment().orElseThrow().at().isAfter(after))
                .toList();
    }
}
