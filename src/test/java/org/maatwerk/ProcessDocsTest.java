package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages and pictures of the processes are made from the models that run; a stale one fails. */
class ProcessDocsTest {

    @Test
    void pages_and_pictures_say_what_the_models_say() throws IOException {
        Map<Path, String> pages = new HashMap<>();
        for (Path model : Models.processes()) {
            String stem = ProjectFiles.stem(model);
            pages.put(ProcessDoc.FOLDER.resolve(stem + ".md"), ProcessDoc.of(model));
            pages.put(ProcessDoc.FOLDER.resolve(stem + ".svg"), ModelDrawing.of(model));
        }

        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(ProcessDoc.FOLDER);
            for (Map.Entry<Path, String> page : pages.entrySet()) {
                Files.writeString(page.getKey(), page.getValue());
            }
        }

        pages.forEach((file, text) -> assertThat(file).hasContent(text));
        assertThat(ProjectFiles.below(ProcessDoc.FOLDER, ".*")).hasSameSizeAs(pages.keySet());
    }
}
