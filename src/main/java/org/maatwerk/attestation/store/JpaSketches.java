package org.maatwerk.attestation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maatwerk.attestation.SketchComment;
import org.maatwerk.attestation.SketchVersion;
import org.maatwerk.attestation.Sketches;
import org.maatwerk.kernel.CaseNumber;

/** Sketches in the database; their rows are only ever added. */
@ApplicationScoped
public class JpaSketches implements Sketches {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<SketchVersion> of(CaseNumber caseNumber, int number) {
        return entities.createQuery(
                        "select v from SketchVersion v where v.caseNumber = :file and v.number = :number",
                        SketchVersion.class)
                .setParameter("file", caseNumber)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<SketchVersion> versionsOf(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select v from SketchVersion v where v.caseNumber = :file order by v.number",
                        SketchVersion.class)
                .setParameter("file", caseNumber)
                .getResultList();
    }

    @Override
    public void add(SketchVersion version) {
        entities.persist(version);
    }

    @Override
    public List<SketchComment> commentsOn(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select c from SketchComment c where c.caseNumber = :file order by c.number",
                        SketchComment.class)
                .setParameter("file", caseNumber)
                .getResultList();
    }

    @Override
    public void add(SketchComment comment) {
        entities.persist(comment);
    }
}
