package org.maatwerk.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.maatwerk.kernel.PersonId;

/**
 * Whose an account of the provider is (aanmeldaccount), since the first sign-in with it. An e-mail address may pass to
 * a namesake, an account never does.
 */
@Entity
@Table(name = "people_sign_in_account")
public class SignInAccount {

    /** A digest of the provider and of what it calls the account. */
    @Id
    @Column(nullable = false, updatable = false)
    private String account;

    @Column(name = "person_id", nullable = false, updatable = false)
    private PersonId person;

    @Column(name = "bound_at", nullable = false, updatable = false)
    private Instant boundAt;

    protected SignInAccount() {}

    public SignInAccount(String account, PersonId person, Instant at) {
        this.account = account;
        this.person = person;
        this.boundAt = at;
    }

    public boolean is(String other) {
        return account.equals(other);
    }

    public String account() {
        return account;
    }

    public PersonId person() {
        return person;
    }

    public Instant boundAt() {
        return boundAt;
    }
}
