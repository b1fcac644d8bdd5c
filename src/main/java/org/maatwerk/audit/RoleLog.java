package org.maatwerk.audit;

import java.util.List;

/** The log of who gave which role to whom: one can add to it and read it, nothing else. */
public interface RoleLog {

    void add(RoleLogEntry entry);

    /** Newest first, at most so many, after so many. */
    List<RoleLogEntry> latest(int skip, int most);
}
