package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** The list of categories of persons with access is made from the rules in force, not kept by hand (D-7). */
class RolesDocTest {

    @Test
    void the_page_on_roles_is_what_the_models_and_the_access_table_say() throws IOException {
        String written = RolesDoc.written();

        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(RolesDoc.FILE, written);
        }

        assertThat(RolesDoc.FILE).hasContent(written);
    }
}
