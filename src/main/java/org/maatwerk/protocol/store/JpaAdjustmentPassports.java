package org.maatwerk.protocol.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.AdjustmentPassport;
import org.maatwerk.protocol.AdjustmentPassports;

/** Adjustment passports in the database. */
@ApplicationScoped
public class JpaAdjustmentPassports implements AdjustmentPassports {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<AdjustmentPassport> of(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select p from AdjustmentPassport p where p.caseNumber = :file order by p.number desc",
                        AdjustmentPassport.class)
                .setParameter("file", caseNumber)
                .getResultList();
    }

    @Override
    public Optional<AdjustmentPassport> find(String publicId) {
        return entities.createQuery(
                        "select p from AdjustmentPassport p where p.publicId = :id", AdjustmentPassport.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(AdjustmentPassport passport) {
        entities.persist(passport);
    }
}
