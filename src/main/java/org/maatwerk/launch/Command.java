package org.maatwerk.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;

/**
 * Runs a word from the command line that the application knows, without a server: the file {@code
 * META-INF/maatwerk/<word>} in the application names a class that takes the settings and says what it found; its
 * second line may say that it looks at a file and needs no database.
 */
final class Command {

    private static final String LOOKS_AT_A_FILE = "looks at a file";

    private final Settings settings;
    private final Path inside;

    Command(Settings settings, Path home) {
        this.settings = settings;
        inside = home.resolve("ROOT.war/WEB-INF");
    }

    /** @return the exit code */
    int run(String... words) throws CannotStart {
        String word = words[0];
        Path named = inside.resolve("classes/META-INF/maatwerk").resolve(word);
        if (!word.matches("[a-z-]+") || Files.notExists(named)) {
            throw new CannotStart("There is no command %s. ./maatwerk help lists them all.".formatted(word));
        }
        try (URLClassLoader application = application()) {
            List<String> lines = Files.readAllLines(named);
            Map<String, String> given = lines.contains(LOOKS_AT_A_FILE) ? withFile(words) : withDatabase();
            Thread.currentThread().setContextClassLoader(application);
            return run(application, lines.get(0), given);
        } catch (IOException e) {
            throw new CannotStart("The application in %s cannot be read. Build again.".formatted(inside), e);
        } catch (RuntimeException e) {
            throw new CannotStart("%s could not be done: %s.".formatted(word, e.getMessage()), e);
        }
    }

    private Map<String, String> withDatabase() throws CannotStart {
        Settings existing = settings.onlyAnExistingDatabase();
        new DatabaseProbe(existing, inside.resolve("lib")).ask();
        return existing.derivedWithAccount();
    }

    private Map<String, String> withFile(String... words) throws CannotStart {
        if (words.length != 2) {
            throw new CannotStart("%s looks at one file. Name it: ./maatwerk %s FILE".formatted(words[0], words[0]));
        }
        Map<String, String> given = settings.derivedWithAccount();
        given.put("file", words[1]);
        return given;
    }

    @SuppressWarnings("unchecked")
    private static int run(ClassLoader application, String name, Map<String, String> settings) throws CannotStart {
        try {
            Object command = application.loadClass(name).getConstructor().newInstance();
            return ((ToIntBiFunction<Map<String, String>, PrintStream>) command).applyAsInt(settings, Console.output());
        } catch (ReflectiveOperationException e) {
            throw new CannotStart("The application has no %s. Build again.".formatted(name), e);
        }
    }

    private URLClassLoader application() throws IOException {
        List<URL> places = new ArrayList<>();
        places.add(inside.resolve("classes").toUri().toURL());
        try (Stream<Path> jars = Files.list(inside.resolve("lib"))) {
            for (Path jar : jars.toList()) {
                places.add(jar.toUri().toURL());
            }
        }
        return new URLClassLoader(places.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }
}
