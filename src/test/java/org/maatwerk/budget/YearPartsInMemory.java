package org.maatwerk.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** What was promised of later years, without a database. */
public final class YearPartsInMemory implements YearParts {

    private final List<YearPart> parts = new ArrayList<>();

    @Override
    public List<YearPart> ofRequest(CaseNumber request) {
        return parts.stream()
                .filter(part -> part.request().equals(request))
                .sorted(Comparator.comparing(YearPart::year))
                .toList();
    }

    @Override
    public Optional<YearPart> find(CaseNumber request, int year) {
        return ofRequest(request).stream().filter(part -> part.year() == year).findFirst();
    }

    @Override
    public List<YearPart> in(YearPartState state) {
        return parts.stream()
                .filter(part -> part.state() == state)
                .sorted(Comparator.comparing(YearPart::year)
                        .thenComparing(part -> part.request().value()))
                .toList();
    }

    @Override
    public List<YearPart> of(int year) {
        return parts.stream()
                .filter(part -> part.year() == year)
                .sorted(Comparator.comparing(part -> part.request().value()))
                .toList();
    }

    @Override
    public void add(YearPart part) {
        parts.add(part);
    }
}
