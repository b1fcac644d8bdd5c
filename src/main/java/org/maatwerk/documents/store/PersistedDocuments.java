package org.maatwerk.documents.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maatwerk.documents.StoredDocument;
import org.maatwerk.documents.StoredDocuments;
import org.maatwerk.kernel.CaseNumber;

/** Keeps documents in the database, in the transaction of whoever made them. */
@ApplicationScoped
public class PersistedDocuments implements StoredDocuments {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entityManager;

    @Override
    public void add(StoredDocument document) {
        entityManager.persist(document);
    }

    @Override
    public void remove(StoredDocument document) {
        entityManager.remove(document);
        entityManager.flush();
    }

    @Override
    public Optional<StoredDocument> find(long id) {
        return Optional.ofNullable(entityManager.find(StoredDocument.class, id));
    }

    @Override
    public Optional<StoredDocument> find(CaseNumber caseNumber, String kind, String occasion) {
        return entityManager
                .createQuery(
                        """
                        select d from StoredDocument d
                        where d.caseNumber = :caseNumber and d.kind = :kind and d.occasion = :occasion""",
                        StoredDocument.class)
                .setParameter("caseNumber", caseNumber)
                .setParameter("kind", kind)
                .setParameter("occasion", occasion)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<StoredDocument> of(CaseNumber caseNumber) {
        return entityManager
                .createQuery(
                        "select d from StoredDocument d where d.caseNumber = :caseNumber order by d.keptAt desc, d.id desc",
                        StoredDocument.class)
                .setParameter("caseNumber", caseNumber)
                .getResultList();
    }
}
