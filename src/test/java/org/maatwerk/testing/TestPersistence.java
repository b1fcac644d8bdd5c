package org.maatwerk.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.util.Map;
import java.util.function.Supplier;

/** The product's own persistence unit on a test's database, without a container. */
public final class TestPersistence implements AutoCloseable {

    private final EntityManagerFactory factory;
    private final EntityManager entityManager;

    public TestPersistence(TestDatabase database) {
        factory = Persistence.createEntityManagerFactory(
                "maatwerk",
                Map.of(
                        "jakarta.persistence.transactionType",
                        PersistenceUnitTransactionType.RESOURCE_LOCAL.name(),
                        "jakarta.persistence.nonJtaDataSource",
                        database.dataSource(),
                        "jakarta.persistence.jtaDataSource",
                        database.dataSource(),
                        "eclipselink.session-name",
                        database.url()));
        entityManager = factory.createEntityManager();
    }

    /** For the store under test; forgets nothing between acts until {@link #forget()}. */
    public EntityManager entityManager() {
        return entityManager;
    }

    /** Lets the next act read from the database. */
    public void forget() {
        entityManager.clear();
    }

    public void inTransaction(Runnable act) {
        inTransaction(() -> {
            act.run();
            return null;
        });
    }

    /** Commits, or rolls back when the act throws; the next act starts with nothing remembered. */
    public <T> T inTransaction(Supplier<T> act) {
        entityManager.getTransaction().begin();
        try {
            T answer = act.get();
            entityManager.getTransaction().commit();
            return answer;
        } finally {
            if (entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
            entityManager.clear();
        }
    }

    @Override
    public void close() {
        entityManager.close();
        factory.close();
    }
}
