package org.maatwerk.protocol.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that knows which number was given out last. */
@Entity
@Table(name = "protocol_number")
class ProtocolCounter {

    static final long THE_ONLY_ROW = 1;

    @Id
    private long id;

    @Column(name = "last_given")
    private long lastGiven;

    protected ProtocolCounter() {}

    long next() {
        return ++lastGiven;
    }
}
