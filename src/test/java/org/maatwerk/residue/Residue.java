package org.maatwerk.residue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.maatwerk.leaks.Search;

/** Looks through every file of a folder, byte for byte: databases, redo logs, logs, mails, working files. */
final class Residue {

    private static final int PIECE = 4 * 1024 * 1024;

    private final Search search;
    private long bytes;

    Residue(Search search) {
        this.search = search;
    }

    /** How much was looked at. */
    long bytes() {
        return bytes;
    }

    List<Path> filesThatHoldItIn(Path folder) {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (holds(file)) {
                    found.add(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** In pieces that overlap, so that nothing hides between two. */
    private boolean holds(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] before = {};
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                byte[] both = Arrays.copyOf(before, before.length + piece.length);
                System.arraycopy(piece, 0, both, before.length, piece.length);
                bytes += piece.length;
                if (search.finds(both)) {
                    return true;
                }
                before = Arrays.copyOfRange(both, Math.max(0, both.length - search.longest()), both.length);
            }
            return false;
        } catch (NoSuchFileException gone) {
            return false; // a running server tidies up
        }
    }
}
