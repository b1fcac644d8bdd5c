package org.maatwerk.protocol.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.Conversation;
import org.maatwerk.protocol.Conversations;

/** Conversations in the database. */
@ApplicationScoped
public class JpaConversations implements Conversations {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Conversation conversation) {
        entities.persist(conversation);
    }

    @Override
    public List<Conversation> of(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select c from Conversation c where c.caseNumber = :file order by c.number", Conversation.class)
                .setParameter("file", caseNumber)
                .getResultList();
    }
}
