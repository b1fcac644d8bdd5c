package org.maatwerk.registration;

import static org.maatwerk.registration.RegistrationRefusal.REGISTERED_AGAIN_ALREADY;
import static org.maatwerk.registration.RegistrationRefusal.REGISTERED_AGAIN_BEFORE;
import static org.maatwerk.registration.RegistrationRefusal.REGISTRATION_DAYS_OVERLAP;
import static org.maatwerk.registration.RegistrationRefusal.REGISTRATION_DAY_IN_FUTURE;
import static org.maatwerk.registration.RegistrationRefusal.REGISTRATION_IS_WITHDRAWN;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/**
 * That somebody withdrew their registration in the personnel system (ingetrokken registratie, T14), until they registered
 * again. No reason is asked, and none is kept (R4).
 */
@Entity
@Table(name = "registration_withdrawn")
public class WithdrawnRegistration {

    @Id
    @Column(name = "case_number")
    private String caseNumber;

    @Version
    private long version;

    @Column(name = "person", nullable = false, updatable = false)
    private PersonId person;

    /** The database lets each person stand here once. */
    @Column(name = "open_for")
    private PersonId openFor;

    @Column(name = "withdrawn_on", nullable = false, updatable = false)
    private LocalDate withdrawnOn;

    @Column(name = "noted_by", nullable = false, updatable = false)
    private PersonId notedBy;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private Instant notedAt;

    @Column(name = "registered_again_on")
    private LocalDate registeredAgainOn;

    @Column(name = "again_noted_by")
    private PersonId againNotedBy;

    @Column(name = "again_noted_at")
    private Instant againNotedAt;

    protected WithdrawnRegistration() {}

    public WithdrawnRegistration(CaseNumber caseNumber, PersonId person, PersonId notedBy, Instant notedAt) {
        this.caseNumber = caseNumber.value();
        this.person = person;
        this.openFor = person;
        this.notedBy = notedBy;
        this.notedAt = notedAt;
    }

    /** @param former all of the same person */
    public WithdrawnRegistration since(LocalDate day, LocalDate today, List<WithdrawnRegistration> former) {
        Refused.unless(!day.isAfter(today), REGISTRATION_DAY_IN_FUTURE, "on");
        Refused.unless(former.stream().noneMatch(WithdrawnRegistration::isOpen), REGISTRATION_IS_WITHDRAWN, "number");
        Refused.unless(
                former.stream().noneMatch(one -> day.isBefore(one.registeredAgainOn)), REGISTRATION_DAYS_OVERLAP, "on");
        withdrawnOn = day;
        return this;
    }

    /** From that day on they are registered. */
    public void registeredAgain(LocalDate day, LocalDate today, PersonId by, Instant at) {
        Refused.unless(isOpen(), REGISTERED_AGAIN_ALREADY);
        Refused.unless(!day.isAfter(today), REGISTRATION_DAY_IN_FUTURE, "again-on");
        Refused.unless(!day.isBefore(withdrawnOn), REGISTERED_AGAIN_BEFORE, "again-on");
        registeredAgainOn = day;
        againNotedBy = by;
        againNotedAt = at;
        openFor = null;
    }

    /** From the first day to the one before they registered again. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(withdrawnOn) && (isOpen() || day.isBefore(registeredAgainOn));
    }

    public boolean isOpen() {
        return registeredAgainOn == null;
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(caseNumber);
    }

    public PersonId person() {
        return person;
    }

    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public PersonId notedBy() {
        return notedBy;
    }

    public Instant notedAt() {
        return notedAt;
    }

    /** Null while it is withdrawn, as who noted it and when. */
    public LocalDate registeredAgainOn() {
        return registeredAgainOn;
    }

    public PersonId againNotedBy() {
        return againNotedBy;
    }

    public Instant againNotedAt() {
        return againNotedAt;
    }
}
