package org.maatwerk.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** That somebody tried to sign in (aanmeldpoging), with which account and when; it is forgotten within the hour. */
@Entity
@Table(name = "people_sign_in_try")
public class SignInTry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "account", nullable = false, updatable = false)
    private String account;

    @Column(name = "tried_at", nullable = false, updatable = false)
    private Instant triedAt;

    protected SignInTry() {}

    /** @param account a digest: which account it is, nobody needs to read */
    public SignInTry(String account, Instant at) {
        this.account = account;
        this.triedAt = at;
    }

    /**
     * How many of these follow each other without a pause, until now.
     *
     * @param newestFirst tries with one account
     */
    public static int inARow(List<SignInTry> newestFirst, Duration pause, Instant now) {
        int tries = 0;
        Instant later = now;
        for (SignInTry one : newestFirst) {
            if (!one.triedAt.plus(pause).isAfter(later)) {
                break;
            }
            tries++;
            later = one.triedAt;
        }
        return tries;
    }

    public Long id() {
        return id;
    }

    public String account() {
        return account;
    }

    public Instant triedAt() {
        return triedAt;
    }
}
