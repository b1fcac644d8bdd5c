package org.maatwerk.registration.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that knows which number of a registration was given out last. */
@Entity
@Table(name = "registration_number")
class RegistrationCounter {

    static final long THE_ONLY_ROW = 1;

    @Id
    private long id;

    @Column(name = "last_given")
    private long lastGiven;

    protected RegistrationCounter() {}

    long next() {
        return ++lastGiven;
    }
}
