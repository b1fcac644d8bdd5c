package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A page holds no sentence, no style and no script: words stand in the texts, looks in one stylesheet. */
class PagesTest {

    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "a style of its own", Pattern.compile("\\sstyle=|<style"),
            "a script of its own", Pattern.compile("<script(?![^>]*\\ssrc=)|\\son[a-z]+=\"|javascript:"),
            "a partial update", Pattern.compile("<f:ajax"),
            "a sentence", Pattern.compile(">[^<#{}]*\\p{L}{2,}[^<#{}]*<"),
            "HTML that is not escaped", Pattern.compile("escape=\"false\""));

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    /** The name of a language in that language. */
    private static final Pattern LANGUAGE = Pattern.compile("(\\slang=\"[a-z]+\">)[^<]*");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");

    private static final Pattern IN_THE_ADDRESS = Pattern.compile("<f:viewParam\\s+name=\"([^\"]+)\"");

    private static final Pattern FIELD = Pattern.compile(
            "<house:(?:text|longtext|number|date|time|check|radios|select|checks|file|password)\\s[^>]*?\\bid=\"([^\"]+)\"");

    @Test
    void pages_hold_no_sentences_styles_or_scripts() {
        List<String> found = new ArrayList<>();
        for (Path page : ProjectFiles.below(ProjectFiles.WEBAPP, ".*\\.xhtml")) {
            offences(ProjectFiles.read(page)).forEach(offence -> found.add(page + " holds " + offence));
        }

        OpenEnds.areAllOf(PagesTest.class, found);
    }

    @Test
    void the_look_bites() {
        assertThat(offences("<p style=\"x\" onclick=\"y()\">Lees dit</p><script>z</script><f:ajax/>"))
                .contains("a style of its own", "a script of its own", "a partial update", "a sentence");
        assertThat(offences("<p>#{texts['x.y']} <b>#{a > b}</b>: </p><!-- a comment --><script src=\"x\"/>"))
                .isEmpty();
    }

    /** A form is sent to the address of its page: a name in both has two meanings, and the door refuses it. */
    @Test
    void no_field_bears_the_name_of_a_part_of_the_address() {
        List<String> found = new ArrayList<>();
        for (Path page : ProjectFiles.below(ProjectFiles.WEBAPP, ".*\\.xhtml")) {
            withTwoMeanings(ProjectFiles.read(page)).forEach(name -> found.add(page + ": " + name));
        }

        assertThat(found).isEmpty();
        assertThat(withTwoMeanings(
                        "<f:viewParam name=\"x\" value=\"\"/><house:date id=\"x\"/><house:column id=\"x\"/>"))
                .containsExactly("x");
    }

    private static List<String> withTwoMeanings(String source) {
        Set<String> address = names(IN_THE_ADDRESS, source);
        return names(FIELD, source).stream().filter(address::contains).toList();
    }

    private static Set<String> names(Pattern pattern, String source) {
        return pattern.matcher(source).results().map(hit -> hit.group(1)).collect(Collectors.toSet());
    }

    /** Save the page for what failed, which asks nobody who they are. */
    @Test
    void sign_out_stands_on_every_page_V7_4_4() {
        List<Path> pages = ProjectFiles.below(ProjectFiles.WEBAPP, "(?!.*/WEB-INF/).*\\.xhtml");

        assertThat(ProjectFiles.read(ProjectFiles.WEBAPP.resolve("WEB-INF/shell/page.xhtml")))
                .containsPattern("<form method=\"post\" action=\"#\\{request.contextPath}/sign-out\">\\s*<button");
        assertThat(pages).isNotEmpty().allSatisfy(page -> assertThat(ProjectFiles.read(page))
                .contains("template=\"/WEB-INF/shell/page.xhtml\""));
        assertThat(pages.stream().filter(page -> ProjectFiles.read(page).contains("pagePlain")))
                .containsExactly(ProjectFiles.WEBAPP.resolve("shell/trouble.xhtml"));
    }

    private static List<String> offences(String source) {
        String spoken = LANGUAGE.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("$1");
        String bare = EXPRESSION.matcher(spoken).replaceAll("");
        return FORBIDDEN.entrySet().stream()
                .filter(rule -> rule.getValue().matcher(bare).find())
                .map(Map.Entry::getKey)
                .toList();
    }
}
