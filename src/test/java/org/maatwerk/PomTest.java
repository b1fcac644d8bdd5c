package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Where libraries come from: nowhere but Maven's own central place, and none by a name that only we would know. */
class PomTest {

    @Test
    void every_library_is_asked_at_one_public_place_under_a_public_name_V15_2_4() {
        String pom = ProjectFiles.read(Path.of("pom.xml"));

        assertThat(pom)
                .doesNotContain(
                        "<repositories>", "<pluginRepositories>", "<systemPath>", "-SNAPSHOT</version>\n        </dep")
                .containsOnlyOnce("<groupId>org.maatwerk</groupId>");
        assertThat(ProjectFiles.below(Path.of(".mvn"), ".*"))
                .extracting(Path::getFileName)
                .extracting(Path::toString)
                .containsExactly("jvm.config");
    }

    /** A range, or the latest, would let something else in tomorrow. */
    @Test
    void every_version_is_one_version_V15_2_4() {
        assertThat(ProjectFiles.read(Path.of("pom.xml")))
                .doesNotContainPattern("version>\\s*([\\[(]|LATEST|RELEASE)")
                .doesNotContainPattern("\\.version>\\s*([\\[(]|LATEST|RELEASE)");
    }
}
