package org.maatwerk.attestation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maatwerk.attestation.RequestAnswer;
import org.maatwerk.attestation.RequestDraft;
import org.maatwerk.attestation.RequestDrafts;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;

/** Drafts and answers in the database. */
@ApplicationScoped
public class JpaRequestDrafts implements RequestDrafts {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<RequestDraft> of(PersonId author) {
        return Optional.ofNullable(entities.find(RequestDraft.class, author.value()));
    }

    @Override
    public void add(RequestDraft draft) {
        entities.persist(draft);
    }

    @Override
    public void remove(RequestDraft draft) {
        entities.remove(draft);
    }

    @Override
    public void removeAnswers(CaseNumber caseNumber) {
        answersOf(caseNumber).forEach(entities::remove);
    }

    @Override
    public List<RequestAnswer> answersOf(CaseNumber caseNumber) {
        return entities.createQuery("select a from RequestAnswer a where a.caseNumber = :file", RequestAnswer.class)
                .setParameter("file", caseNumber)
                .getResultList();
    }

    @Override
    public void add(RequestAnswer answer) {
        entities.persist(answer);
    }

    @Override
    public void remove(RequestAnswer answer) {
        entities.remove(answer);
    }
}
