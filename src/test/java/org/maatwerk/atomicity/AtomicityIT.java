package org.maatwerk.atomicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.runtime.Job;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maatwerk.attestation.usecase.WriteDecisionLetter;
import org.maatwerk.budget.Pain002;
import org.maatwerk.budget.Ubl;
import org.maatwerk.documents.Documents;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.MoveResult;
import org.maatwerk.testing.InContainer;
import org.maatwerk.testing.OnBothDatabases;
import org.maatwerk.testing.Patience;

/**
 * One transaction for file and engine: a failure anywhere in a use case leaves no trace in either. The tours walk files
 * through every act; before each act goes through, it is broken off at every moment of {@link Sabotage.Moment}.
 */
@OnBothDatabases
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AtomicityIT {

    private static final String PROCESS = "attestation";
    private static final String LETTER = "write-decision-letter";
    private static final int FIFTY = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject
    DataSource database;

    @Inject
    BeanManager program;

    @Inject
    Tour tour;

    @Inject
    AllTours tours;

    @Inject
    Documents documents;

    @Inject
    Jobs jobs;

    @Inject
    MoveTour moves;

    @Deployment
    static WebArchive product() {
        return InContainer.productWith(AtomicityIT.class.getPackage())
                .addClasses(Ubl.class, Pain002.class)
                .addAsResource("org/maatwerk/budget/ubl-invoice.xml");
    }

    @AfterEach
    void everything_works_again() {
        Sabotage.disarm();
        Sabotage.disarmJobs();
        jobs.goOn();
    }

    @Test
    void an_act_that_fails_half_way_leaves_no_trace_and_no_act_is_forgotten() {
        SoftAssertions all = new SoftAssertions();
        jobs.rest();

        walk(new BreakingOff(all));

        all.assertThat(BrokenOffActs.missing(program)).as("acts in no tour").isEmpty();
        all.assertAll();
    }

    /** On the engine's own threads, where no person's request began the transaction. */
    @Test
    void a_step_of_the_engine_that_cannot_be_stored_leaves_no_trace_and_is_tried_again() {
        Sabotage.armJobs();
        CaseNumber file = tours.decided();

        Patience.until("a failed attempt", PATIENCE, () -> next(file).getExceptionMessage() != null);

        assertThat(jobs.whereabouts(PROCESS, file.value())).contains(LETTER);
        assertThat(isWritten(file)).isFalse();
        Sabotage.disarmJobs();
        jobs.tryAgain(next(file));
        Patience.until("the letter", PATIENCE, () -> isWritten(file));
        assertThat(jobs.whereabouts(PROCESS, file.value())).doesNotContain(LETTER);
    }

    /** P9: on the engine's own threads, while nobody waits. Last, for the whole database grows by it. */
    @Test
    @Order(Integer.MAX_VALUE)
    void of_fifty_protocols_in_a_building_that_is_left_each_gets_its_turn() {
        long number = moves.ofMany(FIFTY);

        Patience.until(
                "all had their turn", PATIENCE, () -> !moves.report(number).isRunning());

        assertThat(moves.report(number).count(MoveResult.OPENED)).isEqualTo(FIFTY);
    }

    /** Decision 13; in the container the engine cleans after the job's own transaction has ended. */
    @Test
    void what_is_over_goes_from_the_history_of_the_engine() {
        CaseNumber file = tours.withdrawn();
        jobs.letTheTimeToLivePass(file.value());

        jobs.clean();

        Patience.until("the history is gone", PATIENCE, () -> !jobs.remembers(file.value()));
    }

    @Test
    void the_whole_database_shows_a_trace_when_there_is_one() {
        Map<String, List<String>> before = WholeDatabase.read(database);

        tour.startOneRequest();

        assertThat(WholeDatabase.difference(before, WholeDatabase.read(database)))
                .isNotEmpty();
    }

    @Test
    void an_act_in_no_tour_is_missed() {
        assertThat(BrokenOffActs.missing(program, Set.of())).contains("WithdrawRequest.withdraw", "GrantRole.end");
    }

    private void walk(ActVisitor visitor) {
        try (Warnings warnings = Warnings.listen()) {
            try {
                tours.walk(visitor);
            } catch (RuntimeException failed) {
                throw new AssertionError(
                        "%s, where no act was broken off: %s, and the server said %s"
                                .formatted(
                                        Warnings.place(failed, AllTours.class.getPackage()), failed, warnings.last()),
                        failed);
            }
        }
    }

    private Job next(CaseNumber file) {
        return jobs.of(PROCESS, file.value()).get(0);
    }

    private boolean isWritten(CaseNumber file) {
        return documents.isKept(file, WriteDecisionLetter.KIND, "1");
    }

    /** Does every act after it was broken off at each moment, and compares the whole database each time. */
    private final class BreakingOff implements ActVisitor {

        private final SoftAssertions all;
        private Map<String, List<String>> before;

        private BreakingOff(SoftAssertions all) {
            this.all = all;
        }

        @Override
        public void telling(String act, Runnable work) {
            passingBy(act, work);
            work.run();
        }

        @Override
        public void quiet(String act, Runnable work) {
            passingByQuietly(act, work);
            work.run();
        }

        @Override
        public void passingBy(String act, Runnable work) {
            before = WholeDatabase.read(database);
            for (Sabotage.Moment moment : Sabotage.Moment.values()) {
                breakOff(act, work, moment);
            }
        }

        @Override
        public void passingByQuietly(String act, Runnable work) {
            before = WholeDatabase.read(database);
            breakOff(act, work, Sabotage.Moment.BEFORE_THE_COMMIT);
        }

        private void breakOff(String act, Runnable work, Sabotage.Moment moment) {
            Sabotage.arm(moment);
            assertThatThrownBy(work::run).as(act + " " + moment).hasStackTraceContaining(moment.name());
            Sabotage.disarm();
            Map<String, List<String>> after = WholeDatabase.read(database);
            all.assertThat(WholeDatabase.difference(before, after))
                    .as("%s, broken off %s", act, moment)
                    .isEmpty();
            before = after;
        }
    }
}
