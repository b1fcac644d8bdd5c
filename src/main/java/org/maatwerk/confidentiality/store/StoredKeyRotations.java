package org.maatwerk.confidentiality.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.maatwerk.confidentiality.KeyRotation;
import org.maatwerk.confidentiality.KeyRotations;
import org.maatwerk.confidentiality.MasterKeyInUse;

/** Rotations, and the key in use, in the database: the one thing that all nodes agree on. */
@ApplicationScoped
public class StoredKeyRotations implements KeyRotations {

    @PersistenceContext(unitName = "maatwerk")
    EntityManager entityManager;

    @Override
    public void add(KeyRotation rotation) {
        entityManager.persist(rotation);
    }

    @Override
    public Optional<KeyRotation> latest() {
        return entityManager
                .createQuery("select r from KeyRotation r order by r.id desc", KeyRotation.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public MasterKeyInUse inUse() {
        return entityManager.find(MasterKeyInUse.class, MasterKeyInUse.THE_ONLY_ROW);
    }

    @Override
    public MasterKeyInUse lockInUse() {
        return entityManager.find(MasterKeyInUse.class, MasterKeyInUse.THE_ONLY_ROW, LockModeType.PESSIMISTIC_WRITE);
    }
}
