package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;
import org.maatwerk.people.Role;

/** Who plays which part; every applicant is somebody new, whom the organisation's scope lets ask. */
@ApplicationScoped
class Cast {

    @Inject
    DataSource database;

    @Inject
    People people;

    @Inject
    Clock clock;

    private final Deque<PersonId> applicants = new ArrayDeque<>();

    PersonId staffMember() {
        if (applicants.isEmpty()) {
            findApplicants();
        }
        return applicants.pop();
    }

    PersonId expert() {
        return first(Role.CENTRAL_EXPERT);
    }

    /** A doctor of the service that this person's organisation has today. */
    PersonId doctorFor(PersonId applicant) {
        return doctorFor(applicant, null);
    }

    /** Another one than this doctor. */
    PersonId doctorFor(PersonId applicant, PersonId former) {
        var service = people.preventionServiceOf(people.of(applicant).organisation(), today())
                .orElseThrow();
        return people.withRole(Role.OCCUPATIONAL_DOCTOR, today()).stream()
                .filter(doctor -> !doctor.equals(former))
                .filter(doctor -> people.of(doctor).organisation().equals(service))
                .findFirst()
                .orElseThrow();
    }

    /** An HR officer of this person's entity. */
    PersonId hrOfficerFor(PersonId person) {
        return people.withRole(Role.HR_OFFICER, people.of(person).organisation(), today()).stream()
                .filter(officer -> !officer.equals(person))
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    PersonId first(Role role) {
        return all(role).get(0);
    }

    List<PersonId> all(Role role) {
        return people.withRole(role, today()).stream().sorted().toList();
    }

    /** A prevention service that this organisation does not go to today. */
    OrganisationKey otherServiceThan(OrganisationKey organisation) {
        OrganisationKey today =
                people.preventionServiceOf(organisation, today()).orElseThrow();
        return people.withRole(Role.OCCUPATIONAL_DOCTOR, today()).stream()
                .map(doctor -> people.of(doctor).organisation())
                .filter(service -> !service.equals(today))
                .findFirst()
                .orElseThrow();
    }

    PersonView card(PersonId person) {
        return people.of(person);
    }

    /** Whoever manages somebody else, and is not this person's manager today, is so from now on. */
    void giveOtherManager(PersonId person) {
        String change = "update people_person set manager_id = (select max(manager) from (select manager_id as manager"
                + " from people_person where manager_id <> ? and manager_id <> ?) others) where id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(change)) {
            update.setLong(1, card(person).manager().value());
            update.setLong(2, person.value());
            update.setLong(3, person.value());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void findApplicants() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet person = statement.executeQuery("select id from people_person order by id")) {
            while (person.next() && applicants.size() < 200) {
                PersonId id = new PersonId(person.getLong(1));
                if (canAsk(people.of(id))) {
                    applicants.add(id);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean canAsk(PersonView person) {
        return people.rolesOf(person.id(), today()).equals(Set.of(Role.STAFF_MEMBER))
                && people.inCentralScope(person.organisation(), today())
                && people.preventionServiceOf(person.organisation(), today()).isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
