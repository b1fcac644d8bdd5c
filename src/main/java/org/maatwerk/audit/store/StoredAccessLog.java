package org.maatwerk.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maatwerk.audit.AccessLog;
import org.maatwerk.audit.AccessLogEntry;
import org.maatwerk.audit.LogQuery;
import org.maatwerk.audit.NotedAccess;
import org.maatwerk.kernel.PersonId;

/** Keeps the log beside the data, so that an act and its trace are stored together or not at all. */
@ApplicationScoped
public class StoredAccessLog implements AccessLog {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entityManager;

    @Inject
    Appending appending;

    @Override
    public void standReady() {
        appending.standReady();
    }

    @Override
    public void add(NotedAccess access) {
        appending.append(access);
    }

    @Override
    public List<AccessLogEntry> about(PersonId subject) {
        return entityManager
                .createQuery(
                        """
                        select e from AccessLogEntry e
                        where e.subject = :subject
                        order by e.at desc, e.sequence desc""",
                        AccessLogEntry.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    @Override
    public List<AccessLogEntry> find(LogQuery query) {
        return asked("select e", query, order(query.order()), AccessLogEntry.class)
                .setFirstResult(query.page() * LogQuery.PAGE)
                .setMaxResults(LogQuery.PAGE)
                .getResultList();
    }

    @Override
    public long count(LogQuery query) {
        return asked("select count(e)", query, "", Long.class).getSingleResult();
    }

    @Override
    public List<AccessLogEntry> between(Instant from, Instant until) {
        return entityManager
                .createQuery(
                        """
                        select e from AccessLogEntry e
                        where e.at >= :from and e.at < :until
                        order by e.at, e.sequence""",
                        AccessLogEntry.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    private <T> TypedQuery<T> asked(String what, LogQuery query, String order, Class<T> type) {
        Map<String, Object> asked = new LinkedHashMap<>();
        put(asked, "e.actor = :reader", query.reader());
        put(asked, "e.caseNumber = :file", query.caseNumber());
        put(asked, "e.informationClass = :class", query.informationClass());
        put(asked, "e.at >= :from", query.from());
        put(asked, "e.at < :until", query.until());
        put(asked, "e.breakGlass = :emergency", query.breakGlassOnly() ? Boolean.TRUE : null);
        String where = asked.isEmpty() ? "" : " where " + String.join(" and ", asked.keySet());
        TypedQuery<T> answer = entityManager.createQuery(what + " from AccessLogEntry e" + where + order, type);
        asked.forEach(
                (condition, value) -> answer.setParameter(condition.substring(condition.indexOf(':') + 1), value));
        return answer;
    }

    private static void put(Map<String, Object> asked, String condition, Object value) {
        if (value != null) {
            asked.put(condition, value);
        }
    }

    private static String order(LogQuery.LogOrder order) {
        return switch (order) {
            case NEWEST -> " order by e.at desc, e.sequence desc";
            case OLDEST -> " order by e.at, e.sequence";
            case READER -> " order by e.actor, e.at desc, e.sequence desc";
            case FILE -> " order by e.caseNumber, e.at desc, e.sequence desc";
        };
    }
}
