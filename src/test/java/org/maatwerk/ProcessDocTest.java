package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pictures and tables of the processes are made from the models, not kept by hand. */
class ProcessDocTest {

    @Test
    void the_pages_on_processes_are_what_the_models_say() throws IOException {
        Map<String, String> written = ProcessDoc.written();

        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(ProcessDoc.FOLDER);
            for (Map.Entry<String, String> file : written.entrySet()) {
                Files.writeString(ProcessDoc.FOLDER.resolve(file.getKey()), file.getValue());
            }
        }

        assertThat(written).allSatisfy((name, content) -> assertThat(ProcessDoc.FOLDER.resolve(name))
                .hasContent(content));
    }
}
