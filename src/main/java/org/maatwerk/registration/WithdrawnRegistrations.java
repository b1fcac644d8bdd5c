package org.maatwerk.registration;

import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** Keeps withdrawn registrations, those of people who registered again included. */
public interface WithdrawnRegistrations {

    /** The next number in this year, such as {@code REG-2026-00042}; each is given out once. */
    CaseNumber nextNumber();

    void add(WithdrawnRegistration withdrawn);

    /**
     * For nobody else to change it before this transaction ends.
     *
     * @throws NotFound when there is none with this number
     */
    WithdrawnRegistration toChange(CaseNumber caseNumber);

    /** Latest first. */
    List<WithdrawnRegistration> of(PersonId person);

    /** Latest first. */
    List<WithdrawnRegistration> all();
}
