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
import org.maatwerk.budget.InvoiceRefusal;
import org.maatwerk.budget.usecase.RegisterInvoice;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.DropFolder;
import org.maatwerk.kernel.FileScan;
import org.maatwerk.kernel.HouseStarted;
import org.maatwerk.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every so often for invoices in a folder, and takes each of them once (T8). Without the setting it does nothing. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class InvoiceFolderRound {

    private static final Logger LOG = LoggerFactory.getLogger(InvoiceFolderRound.class);

    /** As much as the page takes; what is larger is not even read. */
    static final long LARGEST = 10L * 1024 * 1024;

    @Inject
    RegisterInvoice registerInvoice;

    @Inject
    FileScan fileScan;

    @Inject
    Clock clock;

    @Inject
    Config settings;

    @Resource
    TimerService timers;

    DropFolder folder;

    public void begin(@Observes HouseStarted started) {
        Optional<Path> place = DropFolder.place(settings, "maatwerk.invoice.folder");
        if (place.isEmpty()) {
            return;
        }
        folder = new DropFolder(place.get(), ".xml");
        long every = settings.getOptionalValue("maatwerk.invoice.every", Duration.class)
                .orElse(Duration.ofMinutes(1))
                .toMillis();
        timers.createIntervalTimer(every, every, new TimerConfig(null, false));
    }

    /** Nothing may come out of here: the server throws a timer away that fails twice. */
    @Timeout
    void goRound() {
        try {
            folder.takeAll(clock, this::take);
        } catch (IOException | RuntimeException failed) {
            LOG.error("the folder of the invoices could not be read, the next round tries again", failed);
        }
    }

    private void take(Path claimed) throws IOException {
        try {
            CaseNumber number = registered(claimed);
            folder.taken(claimed, number.value(), clock.instant());
            LOG.info("invoice {} came from the folder", number);
        } catch (Refused refused) {
            folder.refused(claimed, refused.refusal(), clock.instant());
            LOG.warn(
                    "an invoice of the folder was refused: {}",
                    refused.refusal().name());
        }
    }

    /** @throws IllegalStateException while nobody can tell whether it holds a virus; the next round tries again */
    private CaseNumber registered(Path claimed) throws IOException {
        if (Files.size(claimed) > LARGEST) {
            throw new Refused(InvoiceRefusal.INVOICE_TOO_LARGE);
        }
        byte[] file = Files.readAllBytes(claimed);
        return switch (fileScan.of(file)) {
            case CLEAN -> registerInvoice.takeDropped(file);
            case INFECTED -> throw new Refused(InvoiceRefusal.INVOICE_INFECTED);
            case UNKNOWN -> throw new IllegalStateException("the virus scanner gives no verdict");
        };
    }
}
