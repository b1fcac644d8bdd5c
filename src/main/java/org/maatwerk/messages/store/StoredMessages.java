package org.maatwerk.messages.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.messages.Message;
import org.maatwerk.messages.MessageKind;
import org.maatwerk.messages.Messages;

/** Keeps messages in the database, in the transaction of the act they tell of. */
@ApplicationScoped
public class StoredMessages implements Messages {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entityManager;

    @Override
    public void add(Message message) {
        entityManager.persist(message);
    }

    @Override
    public boolean isTold(String occasion) {
        return entityManager
                        .createQuery("select count(m) from Message m where m.occasion = :occasion", Long.class)
                        .setParameter("occasion", occasion)
                        .getSingleResult()
                > 0;
    }

    @Override
    public Optional<Message> find(long id) {
        return Optional.ofNullable(entityManager.find(Message.class, id));
    }

    @Override
    public List<Long> toSend(Instant now, int atMost) {
        return entityManager
                .createQuery(
                        """
                        select m.id from Message m
                        where m.settledAt is null and m.attemptAt <= :now order by m.attemptAt, m.id""",
                        Long.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public boolean take(long id, Instant now, Instant leaseUntil) {
        return entityManager
                        .createQuery(
                                """
                                update Message m set m.attemptAt = :lease, m.attempts = m.attempts + 1
                                where m.id = :id and m.settledAt is null and m.attemptAt <= :now""")
                        .setParameter("lease", leaseUntil)
                        .setParameter("id", id)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    @Override
    public List<Message> invitations(CaseNumber caseNumber, Instant after) {
        return entityManager
                .createQuery(
                        """
                        select m from Message m
                        where m.caseNumber = :caseNumber and m.kind = :kind and m.appointment.at > :after
                        order by m.id""",
                        Message.class)
                .setParameter("caseNumber", caseNumber)
                .setParameter("kind", MessageKind.APPOINTMENT)
                .setParameter("after", after)
                .getResultList();
    }
}
