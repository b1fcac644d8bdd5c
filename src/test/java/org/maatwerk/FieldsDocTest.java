package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maatwerk.attestation.RequestQuestion;
import org.maatwerk.attestation.SketchComment;
import org.maatwerk.attestation.SketchSection;

/** What every field takes is written down by the pages themselves, not kept by hand. */
class FieldsDocTest {

    @Test
    void the_page_on_fields_is_what_pages_and_doors_say_V2_1_1() throws IOException {
        String written = FieldsDoc.written();

        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(FieldsDoc.FILE, written);
        }

        assertThat(FieldsDoc.FILE).hasContent(written);
    }

    /** A page says how long what a rule says, so that nobody is refused twice with two measures. */
    @Test
    void a_field_is_as_long_as_its_rule() {
        assertThat(Arrays.stream(RequestQuestion.values())
                        .filter(one -> one.choices().isEmpty()))
                .isNotEmpty()
                .allSatisfy(one ->
                        assertThat(longest("request-attestation", one.name())).isEqualTo(one.longest()));
        assertThat(SketchSection.values()).allSatisfy(one -> assertThat(longest("draft-sketch", one.name()))
                .isEqualTo(SketchSection.LONGEST));
        assertThat(List.of(longest("draft-sketch", "comment"), longest("confirm-sketch", "remark")))
                .containsOnly(SketchComment.LONGEST);
    }

    private static int longest(String stem, String field) {
        String page = ProjectFiles.read(ProjectFiles.WEBAPP.resolve("attestation/" + stem + ".xhtml"));
        return Pattern.compile("<house:longtext id=\"" + field + "\" longest=\"(\\d+)\"")
                .matcher(page)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElseThrow();
    }
}
