package org.maatwerk.attestation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maatwerk.attestation.Cast.DOCTOR;
import static org.maatwerk.attestation.Cast.EXPERT;
import static org.maatwerk.attestation.Cast.FILE;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.FileTaken;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.workflow.WorkItem;

/** A file that is taken leaves the pool (A11). */
class PoolProcessTest {

    private final Walk walk = new Walk();
    private final PoolProcess pool = new PoolProcess();

    @BeforeEach
    void open() {
        pool.flow = walk.flow();
    }

    @AfterEach
    void close() {
        walk.close();
    }

    private void assertWaitsFor(PersonId person) {
        assertThat(walk.engine.items.inFile(FILE))
                .extracting(item -> item.view().audience())
                .containsExactly(WorkItem.audienceOf(person));
    }

    @Test
    void what_an_expert_took_waits_for_that_expert_alone() {
        walk.submitted();

        pool.on(new FileTaken(FILE, EXPERT));

        assertWaitsFor(EXPERT);
    }

    @Test
    void what_a_doctor_took_waits_for_that_doctor_alone() {
        walk.confirmed();

        pool.on(new FileTaken(FILE, DOCTOR));

        assertWaitsFor(DOCTOR);
    }

    @Test
    void the_process_goes_on_from_there() {
        walk.confirmed();
        pool.on(new FileTaken(FILE, DOCTOR));

        walk.planned();

        assertThat(walk.open()).containsExactly("hold-consultation");
    }
}
