package org.maatwerk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of this project as the house tests read them, from the folder of the pom. */
final class ProjectFiles {

    static final Path MAIN_JAVA = Path.of("src/main/java/org/maatwerk");
    static final Path TEST_JAVA = Path.of("src/test/java");
    static final Path WEBAPP = Path.of("src/main/webapp");
    static final Path WORDS = Path.of("src/main/resources/org/maatwerk");
    static final Path MODELS = Path.of("bpmn");

    private ProjectFiles() {}

    /** All files below the folder whose path, with forward slashes, matches; none when there is no such folder. */
    static List<Path> below(Path folder, String pattern) {
        if (Files.notExists(folder)) {
            return List.of();
        }
        Pattern matching = Pattern.compile(pattern);
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file ->
                            matching.matcher(file.toString().replace('\\', '/')).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The file's name without its ending. */
    static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }
}
