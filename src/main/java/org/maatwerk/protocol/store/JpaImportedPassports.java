package org.maatwerk.protocol.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.ImportedPassport;
import org.maatwerk.protocol.ImportedPassports;

/** Passports that people brought along, in the database. */
@ApplicationScoped
public class JpaImportedPassports implements ImportedPassports {

    @PersistenceContext
    EntityManager entities;

    @Override
    public List<ImportedPassport> of(PersonId person) {
        return entities.createQuery(
                        "select p from ImportedPassport p where p.person = :person order by p.id",
                        ImportedPassport.class)
                .setParameter("person", person)
                .getResultList();
    }

    @Override
    public void add(ImportedPassport passport) {
        entities.persist(passport);
    }

    @Override
    public void remove(ImportedPassport passport) {
        entities.remove(passport);
    }
}
