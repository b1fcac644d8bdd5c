package org.maatwerk.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.maatwerk.kernel.PersonId;

/**
 * Somebody the personnel feed knows (persoon): a staff member, or somebody from outside such as a doctor. Only the
 * feed changes a person; what changed comes back as facts (X8).
 */
@Entity
@Table(name = "people_person")
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "staff_number")
    private String staffNumber;

    @Embedded
    private PersonDetails details;

    @Column(name = "manager_id")
    private PersonId manager;

    @Version
    private long version;

    protected Person() {}

    public Person(String staffNumber, PersonDetails details) {
        this.staffNumber = staffNumber;
        this.details = details;
    }

    /** The fact that this person is new; to be asked once the person has an id. */
    public PersonJoined joined() {
        return new PersonJoined(id(), details.organisation(), details.start());
    }

    /** What it would mean if the feed's details were taken over. */
    public List<Object> whatChanges(PersonDetails now, LocalDate today) {
        List<Object> facts = new ArrayList<>();
        if (details.endedBefore(today) && !now.endedBefore(today)) {
            facts.add(new PersonJoined(id(), now.organisation(), now.start()));
        } else if (!details.organisation().equals(now.organisation())) {
            facts.add(new PersonMoved(id(), details.organisation(), now.organisation(), today));
        }
        if (now.end() != null && !now.end().equals(details.end())) {
            facts.add(new PersonLeft(id(), now.end()));
        }
        return facts;
    }

    /** Takes over what the feed says now and tells what that means. A staff number, once known, stays. */
    public List<Object> update(String staffNumber, PersonDetails now, LocalDate today) {
        List<Object> facts = whatChanges(now, today);
        if (this.staffNumber == null) {
            this.staffNumber = staffNumber;
        }
        details = now;
        return facts;
    }

    /** Whether an employment that runs would end, or end sooner than was known. */
    public boolean endsSooner(PersonDetails now, LocalDate today) {
        return isOpenOn(today)
                && now.end() != null
                && (details.end() == null || now.end().isBefore(details.end()));
    }

    /** Whether the feed says something else than what is known. */
    public boolean differsFrom(String staffNumber, PersonDetails now) {
        return !details.equals(now) || this.staffNumber == null && staffNumber != null;
    }

    /** The fact, or nothing when it is the manager of before. */
    public List<ManagerChanged> reportTo(PersonId manager, LocalDate today) {
        if (Objects.equals(this.manager, manager)) {
            return List.of();
        }
        PersonId former = this.manager;
        this.manager = manager;
        return List.of(new ManagerChanged(id(), former, manager, today));
    }

    /** The feed no longer mentions this person. */
    public PersonLeft leaveAfter(LocalDate lastDay) {
        details = details.endingAt(lastDay);
        return new PersonLeft(id(), lastDay);
    }

    /** Whether the employment runs today or starts later. */
    public boolean isOpenOn(LocalDate today) {
        return !details.endedBefore(today);
    }

    public boolean employedOn(LocalDate date) {
        return view().employedOn(date);
    }

    public PersonId id() {
        return new PersonId(id);
    }

    public String staffNumber() {
        return staffNumber;
    }

    public OrganisationKey organisation() {
        return details.organisation();
    }

    public String email() {
        return details.email();
    }

    /** For the person alone (X7) and for figures: no page shows it. */
    public LocalDate birthDate() {
        return details.birthDate();
    }

    /** As {@link #birthDate}. */
    public Sex sex() {
        return details.sex();
    }

    public PersonView view() {
        return details.view(id(), staffNumber, manager);
    }
}
