package org.maatwerk.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.maatwerk.audit.RoleLog;
import org.maatwerk.audit.RoleLogEntry;

/** Keeps the log of roles beside the roles, so that a grant and its trace are stored together or not at all. */
@ApplicationScoped
public class StoredRoleLog implements RoleLog {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entityManager;

    @Override
    public void add(RoleLogEntry entry) {
        entityManager.persist(entry);
        entityManager.flush();
    }

    @Override
    public List<RoleLogEntry> latest(int skip, int most) {
        return entityManager
                .createQuery("select e from RoleLogEntry e order by e.id desc", RoleLogEntry.class)
                .setFirstResult(skip)
                .setMaxResults(most)
                .getResultList();
    }
}
