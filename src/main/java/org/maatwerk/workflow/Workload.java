package org.maatwerk.workflow;

import java.util.SortedMap;

/** How much there is to do, in counts: what operations may know of the work (D-1). */
public interface Workload {

    /** How many tasks are open, by stem. */
    SortedMap<String, Long> openTasks();

    /** How many open tasks are past their deadline. */
    long overdueTasks();
}
