package org.maatwerk.budget.usecase;

import static org.maatwerk.confidentiality.Relation.STAFF_MEMBER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.maatwerk.kernel.PersonId;

/** A staff member reads that nothing new can be asked for them, and since when (T14). */
@ApplicationScoped
@Transactional
public class ReadOwnStanding {

    static final String STEM = "tom-requests";

    @Inject
    RegistrationRule registration;

    @Inject
    Clock clock;

    /** Empty while nothing is stopped. */
    public Optional<LocalDate> withdrawnSince(PersonId reader) {
        return registration.tell(reader, STAFF_MEMBER, reader, LocalDate.now(clock), STEM);
    }
}
