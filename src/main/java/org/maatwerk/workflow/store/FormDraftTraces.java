package org.maatwerk.workflow.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.maatwerk.confidentiality.FileTraces;
import org.maatwerk.kernel.CaseNumber;

/** What anybody typed in a destroyed file (X6). */
@ApplicationScoped
public class FormDraftTraces implements FileTraces {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entityManager;

    @Override
    public void erase(CaseNumber file) {
        entityManager
                .createQuery("delete from FormDraft x where x.caseNumber = :file")
                .setParameter("file", file)
                .executeUpdate();
    }
}
