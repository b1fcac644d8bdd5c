package org.maatwerk.attestation.usecase;

import static org.maatwerk.attestation.AttestationRefusal.CRITERIA_LIST_NOT_LATER;
import static org.maatwerk.attestation.AttestationRefusal.DATE_IS_MISSING;
import static org.maatwerk.attestation.AttestationRefusal.NAME_IS_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.attestation.CriteriaList;
import org.maatwerk.attestation.CriteriaLists;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.People;
import org.maatwerk.people.Role;

/** The administrator adds a version of the criteria list; what was decided with an earlier one stays (A5, X4). */
@ApplicationScoped
@Transactional
public class MaintainCriteriaLists {

    @Inject
    CriteriaLists criteriaLists;

    @Inject
    People people;

    @Inject
    Clock clock;

    /** Latest first. */
    public List<CriteriaListView> all(PersonId administrator) {
        refuseUnlessAdministrator(administrator);
        LocalDate today = LocalDate.now(clock);
        return criteriaLists.all().stream()
                .map(list -> CriteriaListView.of(list, today))
                .toList();
    }

    public void add(PersonId administrator, CriteriaListForm form) {
        refuseUnlessAdministrator(administrator);
        String name = Written.required(form.name(), NAME_IS_MISSING, "name");
        Refused.unless(form.validFrom() != null, DATE_IS_MISSING, "valid-from");
        Refused.unless(form.validFrom().isAfter(LocalDate.now(clock)), CRITERIA_LIST_NOT_LATER, "valid-from");
        CriteriaList next = new CriteriaList(name, form.validFrom(), form.criteria());
        criteriaLists.all().stream().findFirst().ifPresent(latest -> latest.followedBy(next));
        criteriaLists.add(next);
    }

    private void refuseUnlessAdministrator(PersonId person) {
        if (!people.rolesOf(person, LocalDate.now(clock)).contains(Role.ADMINISTRATOR)) {
            throw new NotFound();
        }
    }
}
