package org.maatwerk.audit;

import java.util.List;
import java.util.function.Function;

/** Where the signed heads are kept outside the database (tweede plaats): lines are added, never changed. */
public interface SecondPlace {

    /** Every line, oldest first. */
    List<String> lines();

    /** Adds what the function gives for the last line there is, or for null; nobody else adds meanwhile. */
    void append(Function<String, List<String>> lines);
}
