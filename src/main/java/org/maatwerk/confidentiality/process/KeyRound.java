package org.maatwerk.confidentiality.process;

import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.maatwerk.confidentiality.usecase.DestroySecrets;
import org.maatwerk.confidentiality.usecase.RepeatDestructions;
import org.maatwerk.confidentiality.usecase.RewrapKeys;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.HouseStarted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes round every few seconds, on every node, and does with keys what waits: destroys the
 * secrets of destroyed files, and wraps data keys anew.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyRound {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRound.class);
    private static final Duration EVERY = Duration.ofSeconds(5);

    @Inject
    RewrapKeys rewrapKeys;

    @Inject
    DestroySecrets destroySecrets;

    @Inject
    RepeatDestructions repeatDestructions;

    @Resource
    TimerService timers;

    public void begin(@Observes HouseStarted started) {
        List<CaseNumber> back = repeatDestructions.repeat();
        if (!back.isEmpty()) {
            LOG.warn("a backup of before their destruction was put back; erased again: {}", back);
        }
        timers.createIntervalTimer(EVERY.toMillis(), EVERY.toMillis(), new TimerConfig(null, false));
    }

    /** Nothing may come out of here: the server throws a timer away that fails twice. */
    @Timeout
    void goRound() {
        try {
            destroySecrets.waiting().forEach(destroySecrets::destroy);
            rewrapAll();
        } catch (RuntimeException failed) {
            LOG.error("the round of keys broke off, the next one goes on", failed);
        }
    }

    /** Until nothing waits any more, or what waits cannot be done. */
    private void rewrapAll() {
        boolean some = true;
        while (some) {
            List<CaseNumber> waiting = rewrapKeys.waiting();
            some = waiting.stream().filter(this::rewrapped).count() > 0;
        }
    }

    /** One key that does not open does not keep the others. */
    private boolean rewrapped(CaseNumber file) {
        try {
            return rewrapKeys.rewrap(file);
        } catch (RuntimeException failed) {
            LOG.warn("the key of {} could not be wrapped anew; the former master key has to stay", file, failed);
            return false;
        }
    }
}
