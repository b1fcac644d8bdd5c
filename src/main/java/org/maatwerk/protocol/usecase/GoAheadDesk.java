package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.maatwerk.protocol.GoAhead;
import org.maatwerk.protocol.Protocol;

/** What the staff member reads before a go-ahead, and what they filled in for it. */
@ApplicationScoped
class GoAheadDesk {

    @Inject
    GoAheadPapers papers;

    @Inject
    GoAheadReader reader;

    GoAheadView view(Protocol protocol) {
        return papers.of(protocol);
    }

    GoAhead read(Protocol protocol, GoAheadForm form) {
        return reader.read(protocol, form);
    }
}
