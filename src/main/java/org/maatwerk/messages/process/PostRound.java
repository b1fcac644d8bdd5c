package org.maatwerk.messages.process;

import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.maatwerk.kernel.HouseStarted;
import org.maatwerk.messages.Mail;
import org.maatwerk.messages.Post;
import org.maatwerk.messages.usecase.SendMessages;
import org.maatwerk.messages.usecase.TellOfWaitingTasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes round every so many seconds, on every node, and takes the mail out. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PostRound {

    private static final Logger LOG = LoggerFactory.getLogger(PostRound.class);

    @Inject
    TellOfWaitingTasks tellOfWaitingTasks;

    @Inject
    SendMessages sendMessages;

    @Inject
    Post post;

    @Inject
    Config settings;

    @Resource
    TimerService timers;

    public void begin(@Observes HouseStarted started) {
        Duration every =
                settings.getOptionalValue("maatwerk.mail.every", Duration.class).orElse(Duration.ofSeconds(20));
        if (!every.isZero()) {
            timers.createIntervalTimer(every.toMillis(), every.toMillis(), new TimerConfig(null, false));
        }
    }

    /** Nothing may come out of here: the server throws a timer away that fails twice. */
    @Timeout
    void goRound() {
        try {
            tell();
            sendMessages.waiting().forEach(this::send);
        } catch (RuntimeException failed) {
            LOG.error("the round of mails broke off, the next one goes on", failed);
        }
    }

    private void tell() {
        try {
            tellOfWaitingTasks.tell();
        } catch (PessimisticLockException | LockTimeoutException elsewhere) {
            LOG.info("another node is telling of new tasks, this one waited in vain");
        }
    }

    /** One mail that cannot be sent does not keep the others. */
    private void send(long id) {
        try {
            sendMessages.take(id).ifPresent(this::send);
        } catch (RuntimeException failed) {
            LOG.warn("mail {} was not sent, it is tried again: {}", id, reason(failed));
            sendMessages.failed(id);
        }
    }

    private void send(Mail mail) {
        post.send(mail);
        sendMessages.sent(mail.id());
    }

    /** The kind of failure only: a mail server's answer may repeat an address. */
    private static String reason(RuntimeException failed) {
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        return cause.getClass().getSimpleName();
    }
}
