package org.maatwerk.workflow.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.FormDraft;
import org.maatwerk.workflow.FormDrafts;

/** Form drafts in the database. */
@ApplicationScoped
public class JpaFormDrafts implements FormDrafts {

    @PersistenceContext
    EntityManager entities;

    @Override
    public Optional<FormDraft> find(PersonId person, String stem, CaseNumber caseNumber) {
        return entities.createQuery(
                        "select d from FormDraft d"
                                + " where d.person = :person and d.stem = :stem and d.caseNumber = :file",
                        FormDraft.class)
                .setParameter("person", person)
                .setParameter("stem", stem)
                .setParameter("file", caseNumber)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(FormDraft draft) {
        entities.persist(draft);
    }

    @Override
    public void remove(PersonId person, String stem, CaseNumber caseNumber) {
        find(person, stem, caseNumber).ifPresent(entities::remove);
    }

    @Override
    public List<FormDraft> of(PersonId person) {
        return entities.createQuery("select d from FormDraft d where d.person = :person order by d.id", FormDraft.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public void removeAll(CaseNumber caseNumber) {
        entities.createQuery("delete from FormDraft d where d.caseNumber = :file")
                .setParameter("file", caseNumber)
                .executeUpdate();
    }
}
