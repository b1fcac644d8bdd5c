package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import org.junit.jupiter.api.Test;

/** A class fits 150 lines and is split at 250; a method fits 20 and is split at 30 (docs/house-style.md, section 4). */
class HouseSizesTest {

    @Test
    void a_class_of_the_product_is_split_at_250_lines_and_a_method_at_30() {
        List<String> tooLong = new SourceSizes(250, 30).tooLong(sources(Path.of("src/main/java")));

        OpenEnds.areAllOf(HouseSizesTest.class, tooLong);
    }

    @Test
    void a_test_is_split_at_300_lines_and_its_method_at_50() {
        List<String> tooLong = new SourceSizes(300, 50).tooLong(sources(Path.of("src/test/java")));

        assertThat(tooLong).isEmpty();
    }

    @Test
    void the_measure_bites() {
        JavaFileObject canary = new Source("Long.java", "class Long {\nvoid run() {\nrun();\n}\n}");

        assertThat(new SourceSizes(4, 2).tooLong(List.of(canary)))
                .containsExactly("Long.java has 5 lines", "Long.java: run has 3 lines");
    }

    private static List<JavaFileObject> sources(Path folder) {
        return ProjectFiles.below(folder, ".*\\.java").stream()
                .<JavaFileObject>map(file -> new Source(file.toString(), ProjectFiles.read(file)))
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String name, String text) {
            super(URI.create("source:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
