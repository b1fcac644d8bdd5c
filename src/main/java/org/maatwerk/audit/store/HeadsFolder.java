package org.maatwerk.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.maatwerk.audit.SecondPlace;

/** A file in the folder {@code maatwerk.access-log.heads-folder}, one line for each head. */
@ApplicationScoped
class HeadsFolder implements SecondPlace {

    private static final String FILE = "access-log-heads.txt";

    @Inject
    Config settings;

    @Override
    public List<String> lines() {
        return linesIn(folder());
    }

    static List<String> linesIn(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Nodes may share the folder: the file is locked while lines are added. */
    @Override
    public synchronized void append(Function<String, List<String>> lines) {
        Path folder = folder();
        try {
            Files.createDirectories(folder);
            try (FileChannel file = FileChannel.open(
                            folder.resolve(FILE),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.APPEND);
                    FileLock alone = file.lock()) {
                List<String> before = linesIn(folder);
                List<String> more = lines.apply(before.isEmpty() ? null : before.get(before.size() - 1));
                if (alone.isValid() && !more.isEmpty()) {
                    write(file, String.join("\n", more) + "\n");
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void write(FileChannel file, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        file.force(true);
    }

    private Path folder() {
        return Path.of(settings.getOptionalValue("maatwerk.access-log.heads-folder", String.class)
                .orElse("./data/access-log-heads"));
    }
}
