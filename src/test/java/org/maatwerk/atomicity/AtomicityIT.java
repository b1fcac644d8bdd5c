package org.maatwerk.atomicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maatwerk.testing.InContainer;
import org.maatwerk.testing.OnBothDatabases;

/**
 * One transaction for file and engine: a failure anywhere in a use case leaves no trace in either. The tour walks a file
 * through every act; before each act goes through, it is broken off at every moment of {@link Sabotage.Moment}.
 */
@OnBothDatabases
@ExtendWith(ArquillianExtension.class)
class AtomicityIT {

    @Resource(lookup = "java:app/jdbc/maatwerk")
    DataSource database;

    @Inject
    Tour tour;

    @Deployment
    static WebArchive product() {
        return InContainer.productWith(AtomicityIT.class.getPackage());
    }

    @Test
    void an_act_that_fails_half_way_leaves_no_trace() {
        SoftAssertions all = new SoftAssertions();

        tour.walk(new Tour.Visitor() {

            @Override
            public void telling(String act, Runnable work) {
                breakOffAndThenDo(act, work, List.of(Sabotage.Moment.values()), all);
            }

            @Override
            public void quiet(String act, Runnable work) {
                breakOffAndThenDo(act, work, List.of(Sabotage.Moment.BEFORE_THE_COMMIT), all);
            }
        });

        all.assertAll();
    }

    @Test
    void the_whole_database_shows_a_trace_when_there_is_one() {
        Map<String, List<String>> before = WholeDatabase.read(database);

        tour.startOneRequest();

        assertThat(WholeDatabase.difference(before, WholeDatabase.read(database)))
                .isNotEmpty();
    }

    private void breakOffAndThenDo(String act, Runnable work, List<Sabotage.Moment> moments, SoftAssertions all) {
        for (Sabotage.Moment moment : moments) {
            Map<String, List<String>> before = WholeDatabase.read(database);
            Sabotage.arm(moment);
            assertThatThrownBy(work::run).as(act + " " + moment).hasStackTraceContaining(moment.name());
            all.assertThat(WholeDatabase.difference(before, WholeDatabase.read(database)))
                    .as("%s, broken off %s", act, moment)
                    .isEmpty();
        }
        Sabotage.disarm();
        work.run();
    }
}
