package org.maatwerk.audit.store;

import org.maatwerk.audit.NotedAccess;

/** How an access comes into the log. */
interface Appending {

    void append(NotedAccess access);
}
