package org.maatwerk.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.persistence.config.PersistenceUnitProperties;

/** The persistence unit of the product on a test's own database, without a container. */
public final class TestEntities implements AutoCloseable {

    private final EntityManagerFactory factory;
    private final EntityManager entities;

    public TestEntities(TestDatabase database) {
        factory = Persistence.createEntityManagerFactory(
                "maatwerk",
                Map.of(
                        PersistenceUnitProperties.TRANSACTION_TYPE,
                        "RESOURCE_LOCAL",
                        PersistenceUnitProperties.JTA_DATASOURCE,
                        "",
                        PersistenceUnitProperties.NON_JTA_DATASOURCE,
                        database.dataSource()));
        entities = factory.createEntityManager();
    }

    /** To be put where a store has its entity manager. */
    public EntityManager manager() {
        return entities;
    }

    /** In a transaction of its own, forgetting afterwards, so that what comes next reads the database. */
    public <T> T inTransaction(Supplier<T> work) {
        entities.getTransaction().begin();
        try {
            T result = work.get();
            entities.getTransaction().commit();
            return result;
        } finally {
            if (entities.getTransaction().isActive()) {
                entities.getTransaction().rollback();
            }
            entities.clear();
        }
    }

    /** As {@link #inTransaction(Supplier)}, for work without a result. */
    public void doInTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    @Override
    public void close() {
        entities.close();
        factory.close();
    }
}
