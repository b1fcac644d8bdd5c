package org.maatwerk.protocol.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.Dispute;
import org.maatwerk.protocol.DisputeCounts;
import org.maatwerk.protocol.DisputeOutcome;
import org.maatwerk.protocol.DisputeStage;
import org.maatwerk.protocol.Disputes;

/** Disputed agreements in the database. */
@ApplicationScoped
public class JpaDisputes implements Disputes {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<Dispute> of(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select d from Dispute d where d.caseNumber = :file order by d.number", Dispute.class)
                .setParameter("file", caseNumber)
                .getResultList();
    }

    @Override
    public void add(Dispute dispute) {
        entities.persist(dispute);
    }

    @Override
    public DisputeCounts counts() {
        long all = entities.createQuery("select count(d) from Dispute d", Long.class)
                .getSingleResult();
        long settled = entities.createQuery("select count(d) from Dispute d where d.stage = :stage", Long.class)
                .setParameter("stage", DisputeStage.SETTLED)
                .getSingleResult();
        long upheld = entities.createQuery(
                        "select count(d) from Dispute d where d.ruling.outcome = :outcome", Long.class)
                .setParameter("outcome", DisputeOutcome.UPHELD)
                .getSingleResult();
        return new DisputeCounts(all, all - settled, upheld);
    }
}
