package org.maatwerk.confidentiality.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maatwerk.confidentiality.ConfidentialityRefusal;
import org.maatwerk.confidentiality.RetentionTerm;
import org.maatwerk.confidentiality.RetentionTerms;
import org.maatwerk.confidentiality.TermState;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** The administrator says how long something is kept that ends from a date on (X4, X6). */
@ApplicationScoped
@Transactional
public class SetRetentionTerms {

    @Inject
    RetentionTerms terms;

    @Inject
    Administrators administrators;

    /** By name, newest first. */
    public List<RetentionTermLine> list(PersonId actor) {
        administrators.only(actor);
        List<RetentionTermLine> lines = new ArrayList<>();
        RetentionTerm newer = null;
        for (RetentionTerm term : terms.all()) {
            boolean followed = newer != null && newer.name().equals(term.name());
            lines.add(line(term, followed ? newer.validFrom() : null));
            newer = term;
        }
        return lines;
    }

    /** The names of all terms there are. */
    public List<String> names(PersonId actor) {
        administrators.only(actor);
        return terms.all().stream().map(RetentionTerm::name).distinct().toList();
    }

    public void set(PersonId actor, String name, Integer months, LocalDate from) {
        Refused.unless(names(actor).contains(name), ConfidentialityRefusal.UNKNOWN_TERM, "term");
        terms.add(RetentionTerm.from(name, months, from, administrators.today()));
    }

    private RetentionTermLine line(RetentionTerm term, LocalDate followedOn) {
        TermState state = state(term.validFrom(), followedOn);
        LocalDate until = followedOn == null || state == TermState.NEVER ? null : followedOn.minusDays(1);
        return new RetentionTermLine(term.name(), term.months(), term.validFrom(), until, state);
    }

    private TermState state(LocalDate from, LocalDate followedOn) {
        LocalDate today = administrators.today();
        if (from.equals(followedOn)) {
            return TermState.NEVER;
        }
        if (from.isAfter(today)) {
            return TermState.LATER;
        }
        return followedOn == null || followedOn.isAfter(today) ? TermState.NOW : TermState.FORMER;
    }
}
