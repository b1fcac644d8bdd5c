package org.maatwerk.confidentiality.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maatwerk.confidentiality.RetentionTerm;
import org.maatwerk.confidentiality.RetentionTerms;

/** Retention terms in the database. */
@ApplicationScoped
public class StoredRetentionTerms implements RetentionTerms {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<RetentionTerm> on(LocalDate day) {
        Map<String, RetentionTerm> newest = new LinkedHashMap<>();
        for (RetentionTerm term : all()) {
            if (!term.validFrom().isAfter(day)) {
                newest.putIfAbsent(term.name(), term);
            }
        }
        return new ArrayList<>(newest.values());
    }

    @Override
    public List<RetentionTerm> all() {
        return entities.createQuery(
                        "select t from RetentionTerm t order by t.name, t.validFrom desc, t.id desc",
                        RetentionTerm.class)
                .getResultList();
    }

    @Override
    public void add(RetentionTerm term) {
        entities.persist(term);
    }
}
