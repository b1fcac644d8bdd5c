package org.maatwerk.people.process;

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
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.maatwerk.kernel.DropFolder;
import org.maatwerk.kernel.FileScan;
import org.maatwerk.kernel.HouseStarted;
import org.maatwerk.people.FeedReport;
import org.maatwerk.people.PeopleRefusal;
import org.maatwerk.people.usecase.ImportPersonnelFeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every so often for files of the personnel system in a folder, and takes each of them once (X8). */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedFolderRound {

    private static final Logger LOG = LoggerFactory.getLogger(FeedFolderRound.class);

    /** As much as the screen takes (web.xml). */
    static final long LARGEST = 20L * 1024 * 1024;

    @Inject
    ImportPersonnelFeed importPersonnelFeed;

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
        Optional<Path> place = DropFolder.place(settings, "maatwerk.feed.folder");
        if (place.isEmpty()) {
            return;
        }
        folder = new DropFolder(place.get(), ".csv");
        long every = settings.getOptionalValue("maatwerk.feed.every", Duration.class)
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
            LOG.error("the folder of the personnel feed could not be read, the next round tries again", failed);
        }
    }

    /** @throws IllegalStateException while nobody can tell whether it holds a virus; the next round tries again */
    private FeedReport takenOrRefused(Path claimed, String name) throws IOException {
        if (Files.size(claimed) > LARGEST) {
            return importPersonnelFeed.refuseDropped(name, PeopleRefusal.FEED_IS_TOO_LARGE);
        }
        byte[] file = Files.readAllBytes(claimed);
        return switch (fileScan.of(file)) {
            case CLEAN -> importPersonnelFeed.takeDropped(file, name);
            case INFECTED -> importPersonnelFeed.refuseDropped(name, PeopleRefusal.FEED_IS_INFECTED);
            case UNKNOWN -> throw new IllegalStateException("the virus scanner gives no verdict");
        };
    }

    private void take(Path claimed) throws IOException {
        String name = claimed.getFileName().toString();
        FeedReport report = takenOrRefused(claimed, name);
        folder.putAside(claimed, report.state().name().toLowerCase(Locale.ROOT), clock.instant());
        LOG.info(
                "personnel feed {}: {}, {} lines, {} bad",
                name,
                report.state(),
                report.counts().lines(),
                report.findings().size());
    }
}
