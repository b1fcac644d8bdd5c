package org.maatwerk.coaching.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.Role;

/** Who is a job coach today, and what day it is. */
@ApplicationScoped
class CoachOffice {

    @Inject
    People people;

    @Inject
    Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant now() {
        return clock.instant();
    }

    /** @throws NotFound when the person is no job coach today */
    void only(PersonId person) {
        if (!people.rolesOf(person, today()).contains(Role.JOB_COACH)) {
            throw new NotFound();
        }
    }

    /** Who may coach this staff member today, by name: nobody who is related to them (A13). */
    List<CoachChoice> coachesFor(PersonId staffMember) {
        return people.withRole(Role.JOB_COACH, today()).stream()
                .filter(coach -> !coach.equals(staffMember) && !people.related(coach, staffMember))
                .map(people::of)
                .map(coach -> new CoachChoice(coach.id(), coach.name(), organisationOf(coach)))
                .sorted(Comparator.comparing(CoachChoice::name))
                .toList();
    }

    boolean mayCoach(PersonId coach, PersonId staffMember) {
        return coachesFor(staffMember).stream().anyMatch(one -> one.coach().equals(coach));
    }

    /** Whether they are marked as related: since, too (A13). */
    boolean isClose(PersonId coach, PersonId staffMember) {
        return people.related(coach, staffMember);
    }

    String nameOf(PersonId person) {
        return people.of(person).name();
    }

    String organisationOf(PersonId person) {
        return organisationOf(people.of(person));
    }

    private String organisationOf(PersonView person) {
        return people.organisation(person.organisation()).name();
    }
}
