package org.maatwerk.budget.usecase;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import org.maatwerk.budget.QuoteTrace;

/**
 * What was found in a file that budget holders may get (D9).
 *
 * @param finds by kind, in the order of {@link QuoteTrace}
 * @param blank the pages without text, such as those of a scan
 */
public record QuoteLook(List<Find> finds, List<Integer> blank) implements Serializable {

    public QuoteLook {
        finds = List.copyOf(finds);
        blank = List.copyOf(blank);
    }

    /** Whether it cannot be given to budget holders as it is. */
    public boolean isTelling() {
        return finds.stream().anyMatch(find -> find.trace().tellsWho());
    }

    public boolean isToLookAt() {
        return !blank.isEmpty();
    }

    /** In words, with a comma between. */
    public String blankPages() {
        return pages(blank);
    }

    private static String pages(List<Integer> pages) {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return finds.size() + " finds";
    }

    /**
     * @param pages where it stands
     * @param elsewhere whether it also stands in a part of the file that is not the text of a page
     */
    public record Find(QuoteTrace trace, List<Integer> pages, boolean elsewhere) implements Serializable {

        public Find {
            pages = List.copyOf(pages);
        }

        /** In words, with a comma between; empty for none. */
        public String onPages() {
            return QuoteLook.pages(pages);
        }
    }
}
