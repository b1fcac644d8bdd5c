package org.maatwerk.audit.store;

import org.maatwerk.audit.NotedAccess;

/** How an access comes into the log. */
interface Appending {

    /** See {@link org.maatwerk.audit.AccessLog#standReady()}. */
    default void standReady() {
        // what writes at once needs no preparation
    }

    void append(NotedAccess access);
}
