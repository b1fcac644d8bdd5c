package org.maatwerk.protocol;

import java.util.ArrayList;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;

/** Conversations without a database. */
public final class ConversationsInMemory implements Conversations {

    private final List<Conversation> conversations = new ArrayList<>();

    @Override
    public void add(Conversation conversation) {
        conversations.add(conversation);
    }

    @Override
    public List<Conversation> of(CaseNumber caseNumber) {
        return conversations.stream()
                .filter(one -> one.caseNumber().equals(caseNumber))
                .toList();
    }
}
