package org.maatwerk.budget.process;

import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.maatwerk.budget.PaymentRefusal;
import org.maatwerk.budget.usecase.ConfirmPayment;
import org.maatwerk.budget.usecase.DeliverPayment;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.DropFolder;
import org.maatwerk.kernel.FileScan;
import org.maatwerk.kernel.HouseStarted;
import org.maatwerk.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings payment instructions to the folder of the finance system, and takes its reports from {@code in} below it (T8).
 * Without the setting it does nothing. What could not go stays, and is tried again the next time.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PaymentFolderRound {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentFolderRound.class);

    /** What is larger is not even read. */
    static final long LARGEST = 10L * 1024 * 1024;

    @Inject
    DeliverPayment deliverPayment;

    @Inject
    ConfirmPayment confirmPayment;

    @Inject
    FileScan fileScan;

    @Inject
    Clock clock;

    @Inject
    Config settings;

    @Resource
    TimerService timers;

    PaymentFolder out;

    DropFolder in;

    public void begin(@Observes HouseStarted started) throws IOException {
        Optional<Path> place = DropFolder.place(settings, ConfiguredPaymentSetup.FOLDER);
        if (place.isEmpty()) {
            return;
        }
        open(place.get());
        long every = settings.getOptionalValue("maatwerk.payment.every", Duration.class)
                .orElse(Duration.ofMinutes(1))
                .toMillis();
        timers.createIntervalTimer(every, every, new TimerConfig(null, false));
    }

    void open(Path place) throws IOException {
        out = new PaymentFolder(place);
        in = new DropFolder(Files.createDirectories(place.resolve("in")), ".xml");
    }

    /** Nothing may come out of here: the server throws a timer away that fails twice. */
    @Timeout
    void goRound() {
        try {
            deliverPayment.waiting().forEach(this::bring);
            in.takeAll(clock, this::take);
        } catch (IOException | RuntimeException failed) {
            LOG.error("the round of the payments broke off, the next one tries again", failed);
        }
    }

    /** One that cannot go does not stop the others. */
    private void bring(CaseNumber payment) {
        try {
            deliverPayment.deliver(payment, out);
            LOG.info("payment {} went to the folder", payment);
        } catch (RuntimeException failed) {
            LOG.error("payment {} could not go to the folder, the next round tries again", payment, failed);
            deliverPayment.noteFailure(payment);
        }
    }

    private void take(Path claimed) throws IOException {
        try {
            CaseNumber payment = reported(claimed);
            in.taken(claimed, payment.value(), clock.instant());
            LOG.info("a report on payment {} came from the folder", payment);
        } catch (Refused refused) {
            in.refused(claimed, refused.refusal(), clock.instant());
            LOG.warn("a report on a payment was refused: {}", refused.refusal().name());
        }
    }

    /** @throws IllegalStateException while nobody can tell whether it holds a virus; the next round tries again */
    private CaseNumber reported(Path claimed) throws IOException {
        if (Files.size(claimed) > LARGEST) {
            throw new Refused(PaymentRefusal.PAYMENT_REPORT_TOO_LARGE);
        }
        byte[] file = Files.readAllBytes(claimed);
        return switch (fileScan.of(file)) {
            case CLEAN -> confirmPayment.takeReport(file);
            case INFECTED -> throw new Refused(PaymentRefusal.PAYMENT_REPORT_INFECTED);
            case UNKNOWN -> throw new IllegalStateException("the virus scanner gives no verdict");
        };
    }
}
