package org.maatwerk.protocol.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.Agreement;
import org.maatwerk.protocol.ProtocolComment;
import org.maatwerk.protocol.ProtocolTexts;
import org.maatwerk.protocol.ProtocolVersion;
import org.maatwerk.protocol.SectionText;

/** Texts of protocols in the database; their rows are only ever added. */
@ApplicationScoped
public class JpaProtocolTexts implements ProtocolTexts {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<ProtocolVersion> versionsOf(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select v from ProtocolVersion v where v.caseNumber = :file order by v.number",
                        ProtocolVersion.class)
                .setParameter("file", caseNumber)
                .getResultList();
    }

    @Override
    public void add(ProtocolVersion version) {
        entities.persist(version);
    }

    @Override
    public List<SectionText> sectionsOf(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select t from SectionText t where t.caseNumber = :file order by t.since", SectionText.class)
                .setParameter("file", caseNumber)
                .getResultList();
    }

    @Override
    public void add(SectionText text) {
        entities.persist(text);
    }

    @Override
    public List<Agreement> agreementsOf(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select a from Agreement a where a.caseNumber = :file order by a.number, a.since",
                        Agreement.class)
                .setParameter("file", caseNumber)
                .getResultList();
    }

    @Override
    public void add(Agreement agreement) {
        entities.persist(agreement);
    }

    @Override
    public List<ProtocolComment> commentsOn(CaseNumber caseNumber) {
        return entities.createQuery(
                        "select c from ProtocolComment c where c.caseNumber = :file order by c.number",
                        ProtocolComment.class)
                .setParameter("file", caseNumber)
                .getResultList();
    }

    @Override
    public void add(ProtocolComment comment) {
        entities.persist(comment);
    }
}
