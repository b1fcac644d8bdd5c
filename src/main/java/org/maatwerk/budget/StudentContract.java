package org.maatwerk.budget;

import static org.maatwerk.budget.StudentRefusal.NO_HOURS;
import static org.maatwerk.budget.StudentRefusal.NO_STUDENT;
import static org.maatwerk.budget.StudentRefusal.PERIOD_OUT_OF_ORDER;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.OrganisationKey;

/**
 * The work of one job student for an entity, of which the wage is asked for (studentenovereenkomst, T12). A student has no
 * staff number: the number of the first request stands for the person, in every later one of that entity too. The name is
 * sealed in the file of each request, and goes with it.
 */
@Entity
@Table(name = "budget_student_contract")
public class StudentContract {

    /** Where the name is sealed, in the file of the request. */
    public static final String NAME = "budget/student/name";

    /** The type of the measure, a code of the table. */
    public static final String WAGE = "STUDENT_WAGE";

    @Id
    @Column(name = "case_number")
    private String request;

    @Column(name = "student", nullable = false, updatable = false)
    private CaseNumber student;

    @Column(name = "organisation", nullable = false, updatable = false)
    private OrganisationKey organisation;

    @Column(name = "name", nullable = false, updatable = false)
    private Sealed name;

    @Column(name = "first_day", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "last_day", nullable = false, updatable = false)
    private LocalDate until;

    @Column(name = "hours", nullable = false, updatable = false)
    private int hours;

    protected StudentContract() {}

    /**
     * @param student the number of the first request for the same student; that of this one when there is none
     * @param name sealed at {@link #NAME} of the request
     */
    public StudentContract(CaseNumber request, CaseNumber student, OrganisationKey organisation, Sealed name) {
        Refused.unless(name != null, NO_STUDENT, "name");
        this.request = request.value();
        this.student = student;
        this.organisation = organisation;
        this.name = name;
    }

    /**
     * @param first the first day of the work
     * @param last the last one
     */
    public StudentContract during(LocalDate first, LocalDate last, int howManyHours) {
        Refused.unless(!last.isBefore(first), PERIOD_OUT_OF_ORDER, "until");
        Refused.unless(howManyHours > 0, NO_HOURS, "hours");
        from = first;
        until = last;
        hours = howManyHours;
        return this;
    }

    /** It asks for one person, whom no protocol knows, and is in none of the nine categories. */
    public TomRequest ask(PersonId by, Instant at) {
        TomRequest asked = new TomRequest();
        asked.caseNumber = request;
        asked.organisation = organisation;
        asked.openedBy = by;
        asked.scope = BudgetScope.INDIVIDUAL;
        asked.state = TomState.DRAFT;
        asked.openedAt = at;
        return asked;
    }

    /** Which asks for the wage. */
    public CaseNumber request() {
        return new CaseNumber(request);
    }

    /** Stands for the student: two with the same are of the same person. */
    public CaseNumber student() {
        return student;
    }

    public OrganisationKey organisation() {
        return organisation;
    }

    public Sealed name() {
        return name;
    }

    public LocalDate from() {
        return from;
    }

    /** The last day. */
    public LocalDate until() {
        return until;
    }

    public int hours() {
        return hours;
    }
}
