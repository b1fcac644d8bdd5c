package org.maatwerk.messages.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.maatwerk.confidentiality.FileTraces;
import org.maatwerk.kernel.CaseNumber;

/** Mails about a destroyed file, sent or not (X6). */
@ApplicationScoped
public class MessageTraces implements FileTraces {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entityManager;

    @Override
    public void erase(CaseNumber file) {
        entityManager
                .createQuery("delete from Message x where x.caseNumber = :file")
                .setParameter("file", file)
                .executeUpdate();
    }
}
