package org.maatwerk.messages.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.messages.Message;
import org.maatwerk.people.OwnData;
import org.maatwerk.people.OwnRecord;

/** The mails that somebody was sent (X7), with what they said: never about which file (D-3). */
@ApplicationScoped
public class OwnMails implements OwnData {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entityManager;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<OwnRecord> of(PersonId person) {
        return entityManager
                .createQuery("select m from Message m where m.recipient = :person order by m.id", Message.class)
                .setParameter("person", person)
                .getResultStream()
                .map(message -> OwnRecord.of("mail")
                        .with("when", message.createdAt())
                        .with("about", message.kind().name())
                        .with("due", message.due()))
                .toList();
    }
}
