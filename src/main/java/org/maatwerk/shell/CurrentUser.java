package org.maatwerk.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.Role;

/** Who is signed in, and in which roles today. */
@Named("currentUser")
@RequestScoped
public class CurrentUser {

    @Inject
    HttpServletRequest request;

    @Inject
    People people;

    @Inject
    Language language;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private PersonView person;
    private Set<Role> roles;

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    /** @throws NotFound when nobody is signed in: there is nothing here for nobody */
    public PersonId id() {
        Principal principal = request.getUserPrincipal();
        if (principal == null) {
            throw new NotFound();
        }
        return new PersonId(Long.parseLong(principal.getName()));
    }

    public PersonView person() {
        if (person == null) {
            person = people.of(id());
        }
        return person;
    }

    public String name() {
        return person().name();
    }

    public Set<Role> roles() {
        if (roles == null) {
            roles = isSignedIn() ? people.rolesOf(id(), LocalDate.now(clock)) : Set.of();
        }
        return roles;
    }

    /** The roles that were given, as words: "centrale expert"; without any, those that follow from the job. */
    public String rolesInWords() {
        List<Role> given =
                roles().stream().filter(role -> !role.followsFromFeed()).toList();
        return (given.isEmpty() ? roles().stream().toList() : given)
                .stream().map(texts::of).collect(Collectors.joining(", "));
    }

    public boolean is(Role role) {
        return roles().contains(role);
    }

    public Locale locale() {
        return language.current();
    }
}
