package org.maatwerk.protocol.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.maatwerk.confidentiality.FileTraces;
import org.maatwerk.kernel.CaseNumber;

/** What became of the agreements of a file that is destroyed (X6). */
@ApplicationScoped
public class FollowedTraces implements FileTraces {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entities;

    @Override
    public void erase(CaseNumber file) {
        entities.createQuery("delete from WorksAnswer x where x.caseNumber = :file")
                .setParameter("file", file)
                .executeUpdate();
        entities.createQuery("delete from FollowedAgreement x where x.caseNumber = :file")
                .setParameter("file", file)
                .executeUpdate();
    }
}
