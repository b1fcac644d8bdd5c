package org.maatwerk.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** What was looked at in this run, by whichever of the processes that share its tests. Every run begins anew. */
final class SeenOnce {

    private final Path folder;

    SeenOnce(String what) {
        folder = Path.of("target", "seen", run(), what).toAbsolutePath();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether nobody asked so before; whoever gets yes does the looking. */
    boolean isFirst(String state) {
        UUID name = UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8));
        try {
            Files.createFile(folder.resolve(name.toString()));
            return true;
        } catch (FileAlreadyExistsException already) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The build, or this process when a test is run by itself. */
    private static String run() {
        String here = "process-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
        return System.getProperty("maatwerk.test.run", here);
    }
}
