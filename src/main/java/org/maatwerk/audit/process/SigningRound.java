package org.maatwerk.audit.process;

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
import org.eclipse.microprofile.config.Config;
import org.maatwerk.audit.usecase.ExportHeads;
import org.maatwerk.audit.usecase.SignHead;
import org.maatwerk.kernel.HouseStarted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes round every minute, on every node: signs where the access log ends, and copies that to the second place. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SigningRound {

    private static final Logger LOG = LoggerFactory.getLogger(SigningRound.class);

    @Inject
    SignHead signHead;

    @Inject
    ExportHeads exportHeads;

    @Inject
    Config settings;

    @Resource
    TimerService timers;

    public void begin(@Observes HouseStarted started) {
        signHead.prepare();
        Duration every = settings.getOptionalValue("maatwerk.access-log.sign-every", Duration.class)
                .orElse(Duration.ofMinutes(1));
        if (!every.isZero()) {
            timers.createIntervalTimer(every.toMillis(), every.toMillis(), new TimerConfig(null, false));
        }
    }

    /** Nothing may come out of here: the server throws a timer away that fails twice. */
    @Timeout
    void goRound() {
        try {
            signHead.sign();
            exportHeads.export();
        } catch (RuntimeException failed) {
            LOG.error("the access log was not signed, the next round tries again", failed);
        }
    }
}
