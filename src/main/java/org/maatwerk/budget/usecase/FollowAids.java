package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.maatwerk.budget.Aid;
import org.maatwerk.budget.AidRecalled;
import org.maatwerk.budget.Aids;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.People;

/** An aid goes along with whom it was bought for, and comes home when they leave the scope of the budget (T10). */
@ApplicationScoped
@Transactional
public class FollowAids {

    @Inject
    Aids aids;

    @Inject
    People people;

    @Inject
    AidKeepers keepers;

    @Inject
    Event<AidRecalled> facts;

    /** Inside the scope it is theirs still. */
    public void moved(PersonId holder, OrganisationKey to, LocalDate from) {
        if (people.inCentralScope(to, from)) {
            aids.ofHolder(holder).forEach(aid -> aids.toChange(aid.number()).moveTo(to));
        } else {
            left(holder, from);
        }
    }

    /** @param by the last day */
    public void left(PersonId holder, LocalDate by) {
        aids.ofHolder(holder).stream()
                .map(aid -> aids.toChange(aid.number()))
                .filter(aid -> aid.recall(by))
                .forEach(this::tell);
    }

    /** Who looks after what goes with this protocol may be somebody else (P10). */
    public void handOver(CaseNumber protocol) {
        keepers.toReturn(protocol).forEach(this::tell);
    }

    private void tell(Aid aid) {
        keepers.of(aid).ifPresent(keeper -> facts.fire(new AidRecalled(aid.number(), aid.holder(), keeper)));
    }
}
