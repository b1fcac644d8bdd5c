package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.maatwerk.budget.QuoteTrace;
import org.maatwerk.budget.usecase.QuoteLook.Find;
import org.maatwerk.documents.ForeignPdfs;
import org.maatwerk.documents.PdfContent;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;

/** Looks whether a file says whose request it is for (D9). A name in a picture it does not see: a person looks too. */
@ApplicationScoped
class QuoteCheck {

    @Inject
    ForeignPdfs pdfs;

    @Inject
    People people;

    /** Empty for what is not a PDF that everybody can open. */
    Optional<QuoteLook> look(byte[] file, PersonId staffMember) {
        return pdfs.look(file).map(content -> found(content, tracesOf(staffMember)));
    }

    /** Whether these words say whose request it is for. */
    boolean tells(String words, PersonId staffMember) {
        return tracesOf(staffMember).apply(words).stream().anyMatch(QuoteTrace::tellsWho);
    }

    byte[] bare(byte[] file) {
        return pdfs.bare(file);
    }

    /** What in some words says who it is for; of a request for an entity there is nobody to be found. */
    private Function<String, Set<QuoteTrace>> tracesOf(PersonId staffMember) {
        return staffMember == null ? words -> Set.of() : new PersonTraces(people.of(staffMember))::in;
    }

    private static QuoteLook found(PdfContent content, Function<String, Set<QuoteTrace>> traces) {
        List<Find> finds = new ArrayList<>();
        for (QuoteTrace trace : QuoteTrace.values()) {
            List<Integer> pages = numbers(content.pages())
                    .filter(page -> traces.apply(content.pages().get(page - 1)).contains(trace))
                    .boxed()
                    .toList();
            boolean elsewhere = traces.apply(content.elsewhere()).contains(trace);
            if (elsewhere || !pages.isEmpty()) {
                finds.add(new Find(trace, pages, elsewhere));
            }
        }
        List<Integer> blank = numbers(content.pages())
                .filter(page -> content.pages().get(page - 1).isBlank())
                .boxed()
                .toList();
        return new QuoteLook(finds, blank);
    }

    private static IntStream numbers(List<String> pages) {
        return IntStream.rangeClosed(1, pages.size());
    }
}
