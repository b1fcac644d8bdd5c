package org.maatwerk.shell;

import java.util.List;

/** What waits for the one who looks, oldest deadline on top; whoever keeps the work lists provides it. */
public interface OpenWork {

    /** The first lines of the list. */
    List<WorkLine> ofCurrentUser(int from, int atMost);

    long count();
}
