package org.maatwerk.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.LongAdder;
import org.maatwerk.people.SignedIn;

/** What has happened since this node started, in numbers only. */
@ApplicationScoped
public class Counters {

    private final LongAdder signIns = new LongAdder();

    void count(@Observes SignedIn fact) {
        signIns.increment();
    }

    long signIns() {
        return signIns.sum();
    }
}
