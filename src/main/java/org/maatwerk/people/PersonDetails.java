package org.maatwerk.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import org.maatwerk.kernel.PersonId;

/** What one line of the personnel feed says of a person, apart from who it is and who manages them (X8). */
@Embeddable
public class PersonDetails {

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "last_name")
    private String lastName;

    private String email;

    @Column(name = "organisation_key")
    private OrganisationKey organisation;

    private String building;

    @Enumerated(EnumType.STRING)
    @Column(name = "level_code")
    private Level level;

    @Enumerated(EnumType.STRING)
    private Statute statute;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Column(name = "start_date")
    private LocalDate start;

    @Column(name = "end_date")
    private LocalDate end;

    protected PersonDetails() {}

    public PersonDetails(
            Names names,
            OrganisationKey organisation,
            Work work,
            LocalDate birthDate,
            Sex sex,
            LocalDate start,
            LocalDate end) {
        this.firstName = names.first();
        this.lastName = names.last();
        this.email = names.email();
        this.organisation = organisation;
        this.building = work.building();
        this.level = work.level();
        this.statute = work.statute();
        this.birthDate = birthDate;
        this.sex = sex;
        this.start = start;
        this.end = end;
    }

    /** How somebody is called and reached. */
    public record Names(String first, String last, String email) {}

    /** Where and how somebody works; each may be null for people from outside. */
    public record Work(String building, Level level, Statute statute) {}

    boolean endedBefore(LocalDate today) {
        return end != null && end.isBefore(today);
    }

    PersonDetails endingAt(LocalDate lastDay) {
        return new PersonDetails(
                new Names(firstName, lastName, email),
                organisation,
                new Work(building, level, statute),
                birthDate,
                sex,
                start,
                lastDay);
    }

    PersonView view(PersonId id, String staffNumber, PersonId manager) {
        return new PersonView(
                id,
                staffNumber,
                firstName,
                lastName,
                email,
                organisation,
                manager,
                building,
                level,
                statute,
                start,
                end);
    }

    public String email() {
        return email;
    }

    public OrganisationKey organisation() {
        return organisation;
    }

    LocalDate birthDate() {
        return birthDate;
    }

    Sex sex() {
        return sex;
    }

    public LocalDate start() {
        return start;
    }

    public LocalDate end() {
        return end;
    }

    private Object[] values() {
        return new Object[] {
            firstName, lastName, email, organisation, building, level, statute, birthDate, sex, start, end
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonDetails details && Objects.deepEquals(values(), details.values());
    }

    @Override
    public int hashCode() {
        return Objects.hash(values());
    }
}
