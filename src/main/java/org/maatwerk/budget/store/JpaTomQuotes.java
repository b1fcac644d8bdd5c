package org.maatwerk.budget.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.maatwerk.budget.TomQuote;
import org.maatwerk.budget.TomQuotes;
import org.maatwerk.kernel.CaseNumber;

/** Quotes in the database; their files are with the documents. */
@ApplicationScoped
public class JpaTomQuotes implements TomQuotes {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<TomQuote> of(CaseNumber request) {
        return entities.createQuery(
                        "select q from TomQuote q where q.request = :request order by q.number", TomQuote.class)
                .setParameter("request", request)
                .getResultList();
    }

    @Override
    public void add(TomQuote quote) {
        entities.persist(quote);
    }

    @Override
    public void remove(TomQuote quote) {
        entities.remove(quote);
    }
}
