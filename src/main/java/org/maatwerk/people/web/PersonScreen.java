package org.maatwerk.people.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.PersonCard;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.Role;
import org.maatwerk.people.RoleGrantView;
import org.maatwerk.people.usecase.EndSessions;
import org.maatwerk.people.usecase.FindPeople;
import org.maatwerk.people.usecase.GrantRole;
import org.maatwerk.people.usecase.MarkRelated;
import org.maatwerk.people.usecase.ReleaseAccount;
import org.maatwerk.shell.CurrentUser;
import org.maatwerk.shell.Notice;

/** One person: who it is, which roles, and who is marked as related (A13). */
@Named
@ViewScoped
public class PersonScreen implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    @Inject
    FindPeople findPeople;

    @Inject
    GrantRole grantRole;

    @Inject
    MarkRelated markRelated;

    @Inject
    EndSessions endSessions;

    @Inject
    ReleaseAccount releaseAccount;

    @Inject
    CurrentUser user;

    @Inject
    Notice notice;

    @Inject
    Clock clock;

    private String person;
    private PersonId id;
    private PersonCard card;
    private int places;
    private Instant accountSince;
    private Role role;
    private LocalDate from;
    private LocalDate until;
    private String other;

    public void open() {
        if (person == null || !NUMBER.matcher(person).matches()) {
            throw new NotFound();
        }
        id = new PersonId(Long.parseLong(person));
        card = findPeople.card(user.id(), id);
        places = endSessions.count(user.id(), id);
        accountSince = releaseAccount.boundAt(user.id(), id).orElse(null);
    }

    public String grant() {
        grantRole.grant(user.id(), id, role, from, until);
        return done("person.granted");
    }

    public String end(RoleGrantView grant) {
        grantRole.end(user.id(), grant.id(), LocalDate.now(clock));
        return done("person.ended");
    }

    public String mark() {
        markRelated.mark(user.id(), id, other);
        return done("person.marked");
    }

    public String unmark(PersonView related) {
        markRelated.unmark(user.id(), id, related.id());
        return done("person.unmarked");
    }

    public String endSessions() {
        endSessions.ofPerson(user.id(), id);
        return done("person.sessions-ended");
    }

    public String releaseAccount() {
        releaseAccount.release(user.id(), id);
        return done("person.account-released");
    }

    private String done(String words) {
        notice.say(words);
        return "/people/person.xhtml?faces-redirect=true&person=" + person;
    }

    /** The roles that can be granted. */
    public List<Role> getRoles() {
        return Stream.of(Role.values()).filter(one -> !one.followsFromFeed()).toList();
    }

    public PersonCard getCard() {
        return card;
    }

    /** In how many places they are signed in now. */
    public int getPlaces() {
        return places;
    }

    /** Since when they come in with one account of the provider; null while they never did. */
    public Instant getAccountSince() {
        return accountSince;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }
}
