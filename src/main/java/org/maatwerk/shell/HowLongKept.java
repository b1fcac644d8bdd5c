package org.maatwerk.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.confidentiality.RetentionTerms;

/** Says on the privacy page how long things are kept, from the same terms that are applied (X6). */
@Named("howLongKept")
@ApplicationScoped
public class HowLongKept {

    @Inject
    RetentionTerms terms;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Inject
    Format format;

    /** "Wie je dossier opende: 10 jaar". */
    public List<String> lines() {
        return terms.monthsOn(LocalDate.now(clock)).entrySet().stream()
                .map(term -> texts.with(
                        "privacy.kept.line",
                        texts.get("retention-terms.name." + term.getKey()),
                        format.months(term.getValue())))
                .toList();
    }
}
