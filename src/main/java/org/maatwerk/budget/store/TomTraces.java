package org.maatwerk.budget.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.maatwerk.budget.Aid;
import org.maatwerk.confidentiality.FileTraces;
import org.maatwerk.kernel.CaseNumber;

/** The rows of a request that is destroyed (X6). */
@ApplicationScoped
public class TomTraces implements FileTraces {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entities;

    @Inject
    @Any
    Instance<FileTraces> rooms;

    @Override
    public void erase(CaseNumber file) {
        entities.createQuery("delete from TomQuote x where x.request = :file")
                .setParameter("file", file)
                .executeUpdate();
        entities.createQuery("delete from TomPause x where x.request = :file")
                .setParameter("file", file)
                .executeUpdate();
        entities.createQuery("select x from Aid x where x.request = :file", Aid.class)
                .setParameter("file", file)
                .getResultList()
                .forEach(this::erase);
        entities.createQuery("delete from StudentContract x where x.request = :file")
                .setParameter("file", file.value())
                .executeUpdate();
        entities.createQuery("delete from YearPart x where x.request = :file")
                .setParameter("file", file)
                .executeUpdate();
        entities.createQuery("delete from TomRequest x where x.caseNumber = :file")
                .setParameter("file", file.value())
                .executeUpdate();
    }

    /** A task may wait for its return, under its own number. */
    private void erase(Aid aid) {
        rooms.forEach(room -> room.erase(aid.number()));
        entities.createQuery("delete from AidRepair x where x.aid = :aid")
                .setParameter("aid", aid.number())
                .executeUpdate();
        entities.remove(aid);
    }
}
