package org.maatwerk.protocol.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.FollowedAgreement;
import org.maatwerk.protocol.FollowedAgreements;
import org.maatwerk.protocol.WorksAnswer;

/** Followed agreements in the database. */
@ApplicationScoped
public class JpaFollowedAgreements implements FollowedAgreements {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<FollowedAgreement> of(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select f from FollowedAgreement f where f.caseNumber = :file order by f.number, f.since",
                        FollowedAgreement.class)
                .setParameter("file", caseNumber)
                .getResultList();
    }

    @Override
    public void add(FollowedAgreement followed) {
        entities.persist(followed);
    }

    @Override
    public List<WorksAnswer> answersOf(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select a from WorksAnswer a where a.caseNumber = :file order by a.number", WorksAnswer.class)
                .setParameter("file", caseNumber)
                .getResultList();
    }

    @Override
    public void add(WorksAnswer answer) {
        entities.persist(answer);
    }
}
