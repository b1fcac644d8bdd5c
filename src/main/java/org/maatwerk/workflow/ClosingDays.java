package org.maatwerk.workflow;

import java.util.List;

/** All closing days and exceptions, past and future. */
public interface ClosingDays {

    List<ClosingDay> all();

    void add(ClosingDay day);
}
