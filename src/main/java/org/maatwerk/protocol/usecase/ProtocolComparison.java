package org.maatwerk.protocol.usecase;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.usecase.ComparisonView.Change;
import org.maatwerk.protocol.usecase.ComparisonView.Difference;
import org.maatwerk.protocol.usecase.ComparisonView.Words;

/** Lays two versions side by side, word by word: what stayed, what went, what came (P4). */
final class ProtocolComparison {

    private ProtocolComparison() {}

    static List<Difference> of(ProtocolSnapshot before, ProtocolSnapshot after) {
        List<Difference> differences = new ArrayList<>();
        for (ProtocolSection section : ProtocolSection.values()) {
            String one = before.section(section).text();
            String other = after.section(section).text();
            if (!one.equals(other)) {
                differences.add(new Difference(change(one, other), section, 0, words(one, other), null, null));
            }
        }
        Set<Integer> numbers = new TreeSet<>();
        before.agreements().forEach(agreement -> numbers.add(agreement.number()));
        after.agreements().forEach(agreement -> numbers.add(agreement.number()));
        numbers.forEach(number -> {
            AgreementContent one =
                    before.agreement(number).map(AgreementView::content).orElse(null);
            AgreementContent other =
                    after.agreement(number).map(AgreementView::content).orElse(null);
            if (one == null || !one.equals(other)) {
                differences.add(agreement(number, one, other));
            }
        });
        return differences;
    }

    /** In the order in which one reads them: what went comes before what came in its place. */
    static List<Words> words(String before, String after) {
        List<String> one = split(before);
        List<String> other = split(after);
        List<Words> words = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(one, other).getDeltas()) {
            add(words, null, one.subList(at, delta.getSource().getPosition()));
            if (delta.getType() != DeltaType.INSERT) {
                add(words, Change.REMOVED, delta.getSource().getLines());
            }
            if (delta.getType() != DeltaType.DELETE) {
                add(words, Change.ADDED, delta.getTarget().getLines());
            }
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(words, null, one.subList(at, one.size()));
        return words;
    }

    private static Difference agreement(int number, AgreementContent before, AgreementContent after) {
        Change change = before == null ? Change.ADDED : after == null ? Change.REMOVED : Change.CHANGED;
        return new Difference(
                change,
                null,
                number,
                words(before == null ? "" : before.what(), after == null ? "" : after.what()),
                before,
                after);
    }

    private static Change change(String before, String after) {
        return before.isEmpty() ? Change.ADDED : after.isEmpty() ? Change.REMOVED : Change.CHANGED;
    }

    /** Words with the white space behind them, so that joined they are the text again. */
    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("(?<=\\s)(?=\\S)"));
    }

    private static void add(List<Words> words, Change kind, List<String> parts) {
        if (!parts.isEmpty()) {
            words.add(new Words(kind, String.join("", parts)));
        }
    }
}
