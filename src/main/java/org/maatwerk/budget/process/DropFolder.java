package org.maatwerk.budget.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder in which another system drops files: an access point of Peppol invoices, the finance system reports. Moving a
 * file within the folder is what makes one node, and only one, take it.
 */
class DropFolder {

    /** A file that changed so short ago may still be being written. */
    private static final Duration QUIET = Duration.ofSeconds(10);

    /** What a node took and did not put aside in this time, it was killed over; the same twice does no harm. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(15);

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;

    DropFolder(Path folder) {
        this.folder = folder;
    }

    /** The files that can be taken now, by name. */
    List<Path> ready(Instant now) throws IOException {
        List<Path> ready = new ArrayList<>(older(folder, now.minus(QUIET)));
        ready.addAll(older(busy(), now.minus(FORGOTTEN)));
        return ready;
    }

    /** Takes the file; empty when another node was first. */
    Optional<Path> claim(Path file, Instant now) throws IOException {
        try {
            Files.setLastModifiedTime(file, FileTime.from(now));
            return Optional.of(move(file, busy().resolve(file.getFileName())));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** It became, or was about, what has this number. */
    void taken(Path claimed, String number, Instant now) throws IOException {
        putAside(claimed, "taken", number, now);
    }

    /** Nothing was done with it, for this reason. */
    void refused(Path claimed, String why, Instant now) throws IOException {
        putAside(claimed, "refused", why, now);
    }

    /** With the moment and what became of it before its name. */
    private void putAside(Path claimed, String outcome, String what, Instant now) throws IOException {
        Path place = Files.createDirectories(folder.resolve(outcome));
        move(claimed, place.resolve(STAMP.format(now) + "-" + what + "-" + claimed.getFileName()));
    }

    /** Lets a later round try again. */
    void putBack(Path claimed) throws IOException {
        move(claimed, folder.resolve(claimed.getFileName()));
    }

    private Path busy() throws IOException {
        return Files.createDirectories(folder.resolve("busy"));
    }

    private static Path move(Path from, Path to) throws IOException {
        return from.equals(to) ? to : Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<Path> older(Path where, Instant than) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(".xml"))
                    .filter(file -> !modified(file).isAfter(than))
                    .sorted()
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
