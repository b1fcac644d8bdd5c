package org.maatwerk.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.maatwerk.workflow.EngineRoom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the database answers and the engine runs; without either nobody can work, so both are asked for both. */
@Readiness
@ApplicationScoped
public class HouseHealth implements HealthCheck {

    private static final Logger LOG = LoggerFactory.getLogger(HouseHealth.class);
    private static final int SECONDS = 5;

    @Resource(lookup = "java:app/jdbc/maatwerk")
    DataSource database;

    @Inject
    EngineRoom engine;

    /**
     * The database comes last: the container draws a connection that was asked for outside a transaction into the later
     * transactions of the same request, while somebody else may have it by then.
     */
    @Override
    public HealthCheckResponse call() {
        boolean engineAnswers = engineRuns();
        boolean databaseAnswers = databaseAnswers();
        boolean engineRuns = databaseAnswers && engineAnswers;
        return new HealthCheckResponse(
                "maatwerk",
                engineRuns ? Status.UP : Status.DOWN,
                Optional.of(Map.of("database", databaseAnswers, "engine", engineRuns)));
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            LOG.warn("the database does not answer: {}", e.getMessage());
            return false;
        }
    }

    private boolean engineRuns() {
        try {
            return engine.isAlive();
        } catch (RuntimeException e) {
            LOG.warn("the engine does not answer: {}", e.getMessage());
            return false;
        }
    }
}
