package org.maatwerk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoPeopleTest {

    @Test
    void the_committed_files_are_what_the_maker_makes() throws IOException {
        Map<String, String> files = new DemoPeople().files();

        for (Map.Entry<String, String> file : files.entrySet()) {
            assertThat(Files.readString(Path.of("src/main/resources/demo", file.getKey())))
                    .as("run DemoPeople.main and commit " + file.getKey())
                    .isEqualTo(file.getValue());
        }
    }
}
