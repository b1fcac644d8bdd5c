package org.maatwerk.workflow.process;

import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Session;

/**
 * The connections that the container gives to persistence. They go by the transaction of the thread alone; those of the
 * pool's own name go by what the container believes of a component, and mixing the two in one transaction is what it
 * cannot do (decision 80).
 */
final class PersistenceConnections {

    private PersistenceConnections() {}

    static DataSource of(EntityManagerFactory persistence) {
        return ((JNDIConnector) persistence.unwrap(Session.class).getLogin().getConnector()).getDataSource();
    }
}
