package org.maatwerk.budget;

import java.util.List;
import org.maatwerk.kernel.CaseNumber;

/** All pauses of requests. */
public interface TomPauses {

    /** Of one request, in the order in which they began. */
    List<TomPause> of(CaseNumber request);

    void add(TomPause pause);
}
