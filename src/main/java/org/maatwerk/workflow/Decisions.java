package org.maatwerk.workflow;

import java.util.List;
import java.util.Map;

/**
 * Asks the decision tables that came with the program (beslissingstabel). A table has a column for the day on which it is
 * asked, so that a later rule never changes what was decided before (X4). Inputs are codes and dates, never content (D-2).
 */
public interface Decisions {

    /**
     * What each rule that holds says, by the name of its column, in the order of the table; empty when none holds.
     *
     * @param table its id, which is its file name
     * @param inputs a value for each input of the table, and nothing else
     * @throws IllegalArgumentException when there is no such table, or an input is missing or too many: a table that is
     *     asked half a question would give half an answer
     */
    List<Map<String, Object>> of(String table, Map<String, Object> inputs);

    /** As {@link #of}, for one column: its words. */
    default List<String> of(String table, String column, Map<String, Object> inputs) {
        return of(table, inputs).stream()
                .map(rule -> String.valueOf(rule.get(column)))
                .toList();
    }
}
