package org.maatwerk.confidentiality.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.maatwerk.confidentiality.FileKey;
import org.maatwerk.confidentiality.FileKeys;
import org.maatwerk.kernel.CaseNumber;

/** Keeps the wrapped keys beside the data, in the transaction of whoever seals. */
@ApplicationScoped
public class StoredFileKeys implements FileKeys {

    private static final String OTHERS = " from FileKey k where k.masterKeyId <> :masterKey or k.withSecret = false";

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

    @Override
    public void remove(CaseNumber file) {
        find(file).ifPresent(entityManager::remove);
    }

    @Override
    public long count() {
        return entityManager
                .createQuery("select count(k) from FileKey k", Long.class)
                .getSingleResult();
    }

    @Override
    public long countOthersThan(long masterKey) {
        return entityManager
                .createQuery("select count(k)" + OTHERS, Long.class)
                .setParameter("masterKey", masterKey)
                .getSingleResult();
    }

    @Override
    public List<CaseNumber> othersThan(long masterKey, int atMost) {
        return entityManager
                .createQuery("select k.caseNumber" + OTHERS + " order by k.caseNumber", CaseNumber.class)
                .setParameter("masterKey", masterKey)
                .setMaxResults(atMost)
                .getResultList();
    }

    @Override
    public boolean replace(FileKey former, FileKey rewrapped) {
        int rows = entityManager
                .createQuery("update FileKey k set k.wrappedKey = :wrapped, k.masterKeyId = :next, k.withSecret = true"
                        + " where k.caseNumber = :file and k.masterKeyId = :former and k.withSecret = :withSecret")
                .setParameter("wrapped", rewrapped.wrappedKey())
                .setParameter("next", rewrapped.masterKeyId())
                .setParameter("file", former.caseNumber())
                .setParameter("former", former.masterKeyId())
                .setParameter("withSecret", former.isWithSecret())
                .executeUpdate();
        return rows == 1;
    }
}
