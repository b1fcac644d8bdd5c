package org.maatwerk.messages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Up to which moment people were told of tasks that opened; there is one. */
@Entity
@Table(name = "message_round")
public class ToldUntil {

    public static final int THE_ONE = 1;

    @Id
    private int id = THE_ONE;

    @Column(name = "told_until")
    private Instant moment;

    protected ToldUntil() {}

    public ToldUntil(Instant moment) {
        this.moment = moment;
    }

    public Instant moment() {
        return moment;
    }

    public void moveTo(Instant later) {
        moment = later;
    }
}
