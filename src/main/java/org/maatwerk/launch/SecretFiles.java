package org.maatwerk.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Secrets that lie in a file instead of the environment, where a vault or a container engine puts them. */
final class SecretFiles {

    private static final List<String> SECRETS =
            List.of("maatwerk.database.password", "maatwerk.mail.password", "maatwerk.operations.token");

    private static final String IN_A_FILE = "-file";

    private SecretFiles() {}

    /** Puts each secret beside the name of its file. */
    static void readInto(Map<String, String> chosen) throws CannotStart {
        for (String secret : SECRETS) {
            String file = chosen.get(secret + IN_A_FILE);
            if (file != null && chosen.containsKey(secret)) {
                throw new CannotStart("%s and %s say the same thing. Leave one of them out."
                        .formatted(Setting.variable(secret), Setting.variable(secret + IN_A_FILE)));
            }
            if (file != null) {
                chosen.put(secret, read(file, Setting.variable(secret + IN_A_FILE)));
            }
        }
    }

    /** What the application would look for in the environment in vain. */
    static Map<String, String> of(Map<String, String> chosen) {
        Map<String, String> found = new TreeMap<>();
        SECRETS.stream()
                .filter(secret -> chosen.containsKey(secret + IN_A_FILE))
                .forEach(secret -> found.put(secret, chosen.get(secret)));
        return found;
    }

    private static String read(String file, String variable) throws CannotStart {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new CannotStart("The file of %s cannot be read: %s.".formatted(variable, file), e);
        }
    }
}
