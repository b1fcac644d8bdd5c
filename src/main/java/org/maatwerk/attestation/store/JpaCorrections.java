package org.maatwerk.attestation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.maatwerk.attestation.Correction;
import org.maatwerk.attestation.Corrections;
import org.maatwerk.kernel.CaseNumber;

/** Corrections in the database. */
@ApplicationScoped
class JpaCorrections implements Corrections {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Correction correction) {
        entities.persist(correction);
        entities.flush();
    }

    @Override
    public List<Correction> of(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select c from Correction c where c.caseNumber = :file order by c.number", Correction.class)
                .setParameter("file", caseNumber)
                .getResultList();
    }
}
