package org.maatwerk.messages.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.maatwerk.messages.ToldUntil;
import org.maatwerk.messages.WaitingTask;
import org.maatwerk.messages.WaitingTasks;

/** Reads the workflow's list of waiting tasks. */
@ApplicationScoped
public class StoredWaitingTasks implements WaitingTasks {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entityManager;

    @Override
    public List<WaitingTask> openedBetween(Instant from, Instant until) {
        return entityManager
                .createQuery(
                        """
                        select new org.maatwerk.messages.WaitingTask(
                            w.taskId, w.stem, w.folder, w.caseNumber, w.audience, w.subject, w.barred)
                        from WorkItem w where w.openedAt between :from and :until order by w.openedAt""",
                        WaitingTask.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    @Override
    public Optional<Instant> toldUntil() {
        return find().map(ToldUntil::moment);
    }

    @Override
    public void toldUntil(Instant moment) {
        find().ifPresentOrElse(told -> told.moveTo(moment), () -> entityManager.persist(new ToldUntil(moment)));
    }

    private Optional<ToldUntil> find() {
        return Optional.ofNullable(
                entityManager.find(ToldUntil.class, ToldUntil.THE_ONE, LockModeType.PESSIMISTIC_WRITE));
    }
}
