package org.maatwerk.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where everything lives that outlasts a stop; one running Maatwerk has it for itself. */
final class DataFolder {

    private final Path folder;
    private FileLock lock;

    DataFolder(Path folder) {
        this.folder = folder;
    }

    /** Makes the folder when needed and keeps every other process out until this one ends. */
    void take() throws CannotStart {
        try {
            Files.createDirectories(logs());
            lock = open().tryLock();
        } catch (IOException e) {
            throw new CannotStart(
                    "The data folder %s cannot be written. Give this account the right to, or choose another with MAATWERK_DATA."
                            .formatted(folder),
                    e);
        }
        if (lock == null) {
            throw new CannotStart(
                    "Another Maatwerk is running on the data folder %s. Stop it, or choose another folder with MAATWERK_DATA."
                            .formatted(folder));
        }
    }

    private FileChannel open() throws IOException {
        return FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** The server's own working files, new at each start: what it remembers of the last run must not matter. */
    Path freshServer(Path packaged) throws CannotStart {
        Path server = folder.resolve("server");
        try {
            deleteAll(server);
            for (String part : List.of("config", "docroot", "lib")) {
                copyAll(packaged.resolve(part), server.resolve(part));
            }
            return server;
        } catch (IOException e) {
            throw new CannotStart("The folder %s cannot be emptied. Look who owns its files.".formatted(server), e);
        }
    }

    Path write(Path file, String content) throws CannotStart {
        try {
            return Files.writeString(file, content, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new CannotStart("The file %s cannot be written. Is the disk full?".formatted(file), e);
        }
    }

    Path path() {
        return folder;
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path log() {
        return logs().resolve("maatwerk.log");
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(path, copy);
            }
        }
    }

    private static void deleteAll(Path start) throws IOException {
        if (!Files.exists(start)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(start)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
