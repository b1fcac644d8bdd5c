package org.maatwerk.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.NotFound;

/** Closings of years for tests of use cases. */
public final class YearClosingsInMemory implements YearClosings {

    private final List<YearClosing> closings = new ArrayList<>();
    private final List<ClosingPart> parts = new ArrayList<>();

    @Override
    public Optional<YearClosing> of(int year) {
        return closings.stream().filter(closing -> closing.year() == year).findFirst();
    }

    @Override
    public YearClosing toDecide(int year) {
        return of(year).orElseThrow(NotFound::new);
    }

    @Override
    public void add(YearClosing closing) {
        closings.add(closing);
    }

    @Override
    public void remove(YearClosing closing) {
        closings.remove(closing);
    }

    @Override
    public void add(ClosingPart part) {
        parts.add(part);
    }

    @Override
    public List<ClosingPart> partsOf(int year) {
        return parts.stream().filter(part -> part.year() == year).toList();
    }

    @Override
    public Optional<ClosingPart> part(BudgetLine line, LedgerAccount account) {
        return parts.stream()
                .filter(part -> part.line() == line.id() && part.account() == account)
                .findFirst();
    }
}
