package org.maatwerk.budget.store;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.maatwerk.budget.TomRequests;

/** The real store of requests, for the tests of other rooms. */
public final class TestTomRequests {

    private TestTomRequests() {}

    public static TomRequests in(EntityManager entities, Clock clock) {
        JpaTomRequests requests = new JpaTomRequests();
        requests.entities = entities;
        requests.clock = clock;
        return requests;
    }
}
