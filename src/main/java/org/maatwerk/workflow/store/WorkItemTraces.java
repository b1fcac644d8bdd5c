package org.maatwerk.workflow.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.maatwerk.confidentiality.FileTraces;
import org.maatwerk.kernel.CaseNumber;

/** Tasks of a destroyed file that still wait (X6). */
@ApplicationScoped
public class WorkItemTraces implements FileTraces {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entityManager;

    @Override
    public void erase(CaseNumber file) {
        entityManager
                .createQuery("delete from WorkItem x where x.caseNumber = :file")
                .setParameter("file", file)
                .executeUpdate();
    }
}
