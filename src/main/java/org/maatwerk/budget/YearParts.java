package org.maatwerk.budget;

import java.util.List;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;

/** What was promised of later years. Whoever changes one holds its request. */
public interface YearParts {

    /** By year; empty for what was asked once. */
    List<YearPart> ofRequest(CaseNumber request);

    Optional<YearPart> find(CaseNumber request, int year);

    /** Of all requests, by year and request. */
    List<YearPart> in(YearPartState state);

    /** Of all requests, by request. */
    List<YearPart> of(int year);

    void add(YearPart part);
}
