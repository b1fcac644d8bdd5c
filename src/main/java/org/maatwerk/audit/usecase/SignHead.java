package org.maatwerk.audit.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.maatwerk.audit.ChainEnd;
import org.maatwerk.audit.NotedAccess;
import org.maatwerk.audit.SignedHead;
import org.maatwerk.audit.SignedHeads;
import org.maatwerk.confidentiality.Signatures;

/** Signs where the chain ends now, when something was added since the last time. */
@ApplicationScoped
@Transactional
public class SignHead {

    @Inject
    SignedHeads heads;

    @Inject
    Signatures signatures;

    @Inject
    Clock clock;

    /** Finds out at the start whether the key is there. */
    public void prepare() {
        signatures.prepare(heads.last().isEmpty());
    }

    public void sign() {
        ChainEnd end = heads.end();
        SignedHead last = heads.last().orElse(null);
        if (last != null && end.sequence() < last.sequence()) {
            throw new IllegalStateException("the access log is shorter than what was signed: run verify-log");
        }
        if (last == null ? end.sequence() > 0 : end.sequence() > last.sequence()) {
            heads.add(SignedHead.of(end, now(), last, signatures));
        }
    }

    private String now() {
        return NotedAccess.moment(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
