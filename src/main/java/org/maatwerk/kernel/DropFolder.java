package org.maatwerk.kernel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/**
 * A folder in which another system drops files: the personnel system, an access point of Peppol, the finance system.
 * Moving a file within the folder is what makes one node, and only one, take it.
 */
public class DropFolder {

    /** What is done with a file that nobody else has. */
    @FunctionalInterface
    public interface Taking {

        /** @param claimed where it lies now; whoever takes it puts it aside, or fails, and then it is put back */
        void take(Path claimed) throws IOException;
    }

    /** A file that changed so short ago may still be being written. */
    private static final Duration QUIET = Duration.ofSeconds(10);

    /** What a node took and did not put aside in this time, it was killed over; the same twice does no harm. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(15);

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final String ending;

    /** @param ending of the names of the files that are taken, in small letters, such as {@code .csv} */
    public DropFolder(Path folder, String ending) {
        this.folder = folder;
        this.ending = ending;
    }

    /**
     * Where a setting says that such a folder is; empty without it.
     *
     * @throws IllegalStateException in one line that names the setting, when nothing can be moved there
     */
    public static Optional<Path> place(Config settings, String setting) {
        Optional<Path> place = settings.getOptionalValue(setting, String.class).map(Path::of);
        place.filter(path -> !Files.isDirectory(path) || !Files.isWritable(path))
                .ifPresent(path -> {
                    String variable = setting.toUpperCase(Locale.ROOT).replace('.', '_');
                    throw new IllegalStateException(variable + " is no folder that can be written in: " + path);
                });
        return place;
    }

    /**
     * Each file that can be taken now, oldest first.
     *
     * @throws RuntimeException the first failure; its file waits for a later round, and so do those after it
     */
    public void takeAll(Clock clock, Taking taking) throws IOException {
        for (Path file : ready(clock.instant())) {
            Optional<Path> claimed = claim(file, clock.instant());
            if (claimed.isPresent()) {
                take(claimed.get(), taking);
            }
        }
    }

    private void take(Path claimed, Taking taking) throws IOException {
        try {
            taking.take(claimed);
        } catch (RuntimeException failed) {
            move(claimed, folder.resolve(claimed.getFileName()));
            throw failed;
        }
    }

    private List<Path> ready(Instant now) throws IOException {
        List<Path> ready = new ArrayList<>(older(folder, now.minus(QUIET)));
        ready.addAll(older(busy(), now.minus(FORGOTTEN)));
        ready.sort(Comparator.comparing(DropFolder::modified).thenComparing(Path::getFileName));
        return ready;
    }

    /** Takes the file; empty when another node was first. */
    public Optional<Path> claim(Path file, Instant now) throws IOException {
        try {
            Files.setLastModifiedTime(file, FileTime.from(now));
            return Optional.of(move(file, busy().resolve(file.getFileName())));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** Puts the file where its outcome says, with the moment before its name. */
    public void putAside(Path claimed, String outcome, Instant now) throws IOException {
        putAside(claimed, outcome, STAMP.format(now) + "-" + claimed.getFileName());
    }

    /** It became, or was about, what has this number. */
    public void taken(Path claimed, String number, Instant now) throws IOException {
        putAside(claimed, "taken", STAMP.format(now) + "-" + number + "-" + claimed.getFileName());
    }

    /** Nothing was done with it, for this reason. */
    public void refused(Path claimed, Refusal why, Instant now) throws IOException {
        putAside(claimed, "refused", STAMP.format(now) + "-" + why.name() + "-" + claimed.getFileName());
    }

    private void putAside(Path claimed, String outcome, String name) throws IOException {
        move(claimed, Files.createDirectories(folder.resolve(outcome)).resolve(name));
    }

    private Path busy() throws IOException {
        return Files.createDirectories(folder.resolve("busy"));
    }

    private static Path move(Path from, Path to) throws IOException {
        return from.equals(to) ? to : Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<Path> older(Path where, Instant than) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(ending))
                    .filter(file -> !modified(file).isAfter(than))
                    .toList();
        }
    }

    /** A file that is gone by now counts as new: somebody else took it. */
    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }
}
