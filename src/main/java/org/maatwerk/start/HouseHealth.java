package org.maatwerk.start;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.maatwerk.workflow.EngineRoom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the database answers and the engine runs; without either nobody can work, so both are asked for both. */
@Liveness
@Readiness
@ApplicationScoped
public class HouseHealth implements HealthCheck {

    private static final Logger LOG = LoggerFactory.getLogger(HouseHealth.class);
    private static final int SECONDS = 5;

    @Resource(lookup = "java:app/jdbc/maatwerk")
    DataSource database;

    @Inject
    EngineRoom engine;

    @Override
    public HealthCheckResponse call() {
        boolean databaseAnswers = databaseAnswers();
        boolean engineRuns = databaseAnswers && engineRuns();
        return HealthCheckResponse.named("maatwerk")
                .withData("database", databaseAnswers)
                .withData("engine", engineRuns)
                .status(databaseAnswers && engineRuns)
                .build();
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
