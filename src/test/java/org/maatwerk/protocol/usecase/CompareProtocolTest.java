package org.maatwerk.protocol.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.MANAGER;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.usecase.ComparisonView.Change;
import org.maatwerk.protocol.usecase.ComparisonView.Difference;
import org.maatwerk.protocol.usecase.ComparisonView.Words;

/** Any two versions, in words: P4. */
class CompareProtocolTest {

    private final ProtocolTable table = ProtocolTable.held();

    @Test
    void what_went_and_what_came_is_told_word_by_word_P4() {
        save(0, "Ik werk graag in een stille ruimte.");
        save(1, "Ik werk graag in een kleine ruimte.");

        Difference difference = compare(1, 2).differences().get(0);

        assertThat(difference.section()).isEqualTo(ProtocolSection.OWN_WORDS);
        assertThat(difference.change()).isEqualTo(Change.CHANGED);
        assertThat(difference.words())
                .containsExactly(
                        new Words(null, "Ik werk graag in een "),
                        new Words(Change.REMOVED, "stille "),
                        new Words(Change.ADDED, "kleine "),
                        new Words(null, "ruimte."));
    }

    @Test
    void the_order_in_which_one_asks_makes_no_difference_P4() {
        save(0, "Een");
        save(1, "Twee");

        assertThat(compare(2, 1)).isEqualTo(compare(1, 2));
    }

    @Test
    void the_first_version_is_compared_with_nothing() {
        save(0, "Een");

        assertThat(compare(0, 1).differences()).extracting(Difference::change).containsExactly(Change.ADDED);
    }

    @Test
    void two_versions_that_read_the_same_differ_in_nothing() {
        save(0, "Een");

        assertThat(compare(1, 1).differences()).isEmpty();
    }

    @Test
    void a_version_that_is_not_there_is_not_there() {
        save(0, "Een");

        assertThatThrownBy(() -> compare(1, 2)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> compare(-1, 1)).isInstanceOf(NotFound.class);
    }

    @Property
    void what_stayed_and_came_is_the_later_text_and_what_stayed_and_went_the_former_P4(
            @ForAll @StringLength(max = 60) @Chars({'a', 'b', ' ', '\n'}) String before,
            @ForAll @StringLength(max = 60) @Chars({'a', 'b', ' ', '\n'}) String after) {
        List<Words> words = ProtocolComparison.words(before, after);

        assertThat(joined(words, Change.REMOVED)).isEqualTo(after);
        assertThat(joined(words, Change.ADDED)).isEqualTo(before);
    }

    private static String joined(List<Words> words, Change without) {
        return words.stream()
                .filter(run -> run.kind() != without)
                .map(Words::text)
                .collect(Collectors.joining());
    }

    private void save(int expected, String text) {
        table.get(DraftProtocol.class).save(AN, FILE, ProtocolSection.OWN_WORDS, expected, text);
    }

    private ComparisonView compare(int from, int to) {
        return table.get(CompareProtocol.class).of(MANAGER, FILE, from, to);
    }
}
