package org.maatwerk.confidentiality.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.maatwerk.confidentiality.FileKey;
import org.maatwerk.confidentiality.FileKeys;
import org.maatwerk.kernel.CaseNumber;

/** Keeps the wrapped keys beside the data, in the transaction of whoever seals. */
@ApplicationScoped
public class StoredFileKeys implements FileKeys {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entityManager;

    @Override
    public Optional<FileKey> find(CaseNumber file) {
        return Optional.ofNullable(entityManager.find(FileKey.class, file));
    }

    @Override
    public void add(FileKey key) {
        entityManager.persist(key);
    }
}
