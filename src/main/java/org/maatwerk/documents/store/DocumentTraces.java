package org.maatwerk.documents.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.maatwerk.confidentiality.FileTraces;
import org.maatwerk.kernel.CaseNumber;

/** Letters and other documents of a destroyed file (X6). */
@ApplicationScoped
public class DocumentTraces implements FileTraces {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entityManager;

    @Override
    public void erase(CaseNumber file) {
        entityManager
                .createQuery("delete from StoredDocument x where x.caseNumber = :file")
                .setParameter("file", file)
                .executeUpdate();
    }
}
