package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every model that goes out is written down by its hash, so that files that began with it can go on (X5) and nothing else
 * can. Made with {@code -Ddocs.write=true}; a line is never taken away.
 */
class ReleasedModelsTest {

    private static final Path LIST = Path.of("src/main/resources/org/maatwerk/workflow/released-models.txt");

    @Test
    void every_model_stands_in_the_list() throws IOException, GeneralSecurityException {
        List<String> lines = Files.readAllLines(LIST);
        Set<String> models = models();
        if (Boolean.getBoolean("docs.write")) {
            Files.write(LIST, with(lines, models));
        }

        assertThat(Files.readAllLines(LIST))
                .as("mvn -o -q test -Dtest=ReleasedModelsTest -Ddocs.write=true adds them")
                .containsAll(models);
    }

    @Test
    void every_line_is_a_hash_and_the_name_of_a_model() throws IOException {
        assertThat(Files.readAllLines(LIST))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(line -> line.startsWith("#") || line.matches("[0-9a-f]{64} bpmn/[a-z/-]+\\.(bpmn|dmn)"));
    }

    private static List<String> with(List<String> lines, Set<String> models) {
        Set<String> hashes = lines.stream()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toCollection(() -> new TreeSet<>(ReleasedModelsTest::byName)));
        hashes.addAll(models);
        List<String> all = lines.stream().filter(line -> line.startsWith("#")).collect(Collectors.toList());
        all.addAll(hashes);
        return all;
    }

    private static int byName(String one, String other) {
        int name = one.substring(65).compareTo(other.substring(65));
        return name == 0 ? one.compareTo(other) : name;
    }

    private static Set<String> models() throws IOException, GeneralSecurityException {
        Set<String> models = new TreeSet<>();
        for (Path model : ProjectFiles.below(ProjectFiles.MODELS, ".*\\.(bpmn|dmn)")) {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(model));
            models.add(HexFormat.of().formatHex(hash) + " " + model.toString().replace('\\', '/'));
        }
        return models;
    }
}
