package org.maatwerk.budget.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that knows which number of an aid was given out last. */
@Entity
@Table(name = "budget_aid_number")
class AidCounter {

    static final long THE_ONLY_ROW = 1;

    @Id
    private long id;

    @Column(name = "last_given")
    private long lastGiven;

    protected AidCounter() {}

    long next() {
        return ++lastGiven;
    }
}
