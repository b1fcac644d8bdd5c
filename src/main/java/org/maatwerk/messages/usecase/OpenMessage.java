package org.maatwerk.messages.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.Message;
import org.maatwerk.messages.Messages;

/** Leads from a mail to the page it is about, for the one it was sent to. */
@ApplicationScoped
@Transactional
public class OpenMessage {

    @Inject
    Messages messages;

    /**
     * @return the path of the page
     * @throws NotFound when there is no such message for this person
     */
    public String open(PersonId actor, long id) {
        return messages.find(id)
                .filter(message -> message.recipient().equals(actor))
                .map(Message::path)
                .orElseThrow(NotFound::new);
    }
}
