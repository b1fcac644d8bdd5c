package org.maatwerk.protocol.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.ProtocolEdition;
import org.maatwerk.protocol.ProtocolEditions;
import org.maatwerk.protocol.ProtocolSignature;

/** Frozen texts and their signatures in the database. */
@ApplicationScoped
public class JpaProtocolEditions implements ProtocolEditions {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<ProtocolEdition> of(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select e from ProtocolEdition e where e.caseNumber = :file order by e.number",
                        ProtocolEdition.class)
                .setParameter("file", caseNumber)
                .getResultList();
    }

    @Override
    public void add(ProtocolEdition edition) {
        entities.persist(edition);
    }

    @Override
    public List<ProtocolSignature> signaturesOf(CaseNumber caseNumber, int edition) {
        return entities.createQuery(
                        "select s from ProtocolSignature s where s.caseNumber = :file and s.edition = :edition",
                        ProtocolSignature.class)
                .setParameter("file", caseNumber)
                .setParameter("edition", edition)
                .getResultStream()
                .sorted(Comparator.comparing(ProtocolSignature::signatory))
                .toList();
    }

    @Override
    public void add(ProtocolSignature signature) {
        entities.persist(signature);
    }
}
