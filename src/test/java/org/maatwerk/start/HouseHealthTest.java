package org.maatwerk.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.maatwerk.testing.TestDatabase;
import org.maatwerk.workflow.EngineRoom;

class HouseHealthTest {

    private final HouseHealth health = new HouseHealth();
    private final StubEngine engine = new StubEngine();

    HouseHealthTest() {
        health.database = TestDatabase.fresh(TestDatabase.Kind.H2).dataSource();
        health.engine = engine;
    }

    @Test
    void is_up_when_the_database_answers_and_the_engine_runs() {
        engine.alive = true;

        assertThat(health.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void is_down_when_the_engine_stands_still() {
        engine.alive = false;

        assertThat(health.call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void is_down_when_the_engine_is_not_there() {
        engine.broken = true;

        assertThat(health.call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void is_down_when_the_database_does_not_answer() {
        engine.alive = true;
        JdbcDataSource nowhere = new JdbcDataSource();
        nowhere.setURL("jdbc:h2:file:./target/no-such-folder/no-such-file;IFEXISTS=TRUE");
        health.database = nowhere;

        assertThat(health.call().getStatus()).isEqualTo(Status.DOWN);
    }

    private static final class StubEngine implements EngineRoom {
        private boolean alive;
        private boolean broken;

        @Override
        public void prepare() {
            // There is nothing to prepare.
        }

        @Override
        public void open() {
            alive = true;
        }

        @Override
        public void close() {
            alive = false;
        }

        @Override
        public boolean isAlive() {
            if (broken) {
                throw new IllegalStateException("not there");
            }
            return alive;
        }

        @Override
        public long failedJobs() {
            return 0;
        }
    }
}
