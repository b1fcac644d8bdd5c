package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.maatwerk.budget.Aid;
import org.maatwerk.budget.AidRecalled;
import org.maatwerk.budget.AidState;
import org.maatwerk.budget.Aids;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.People;
import org.maatwerk.people.PersonView;

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

    /** Whoever has it since just now may have left already, or be about to. */
    public void given(CaseNumber number) {
        Aid aid = aids.of(number);
        Optional.ofNullable(aid.holder())
                .flatMap(holder -> goes(people.of(holder), aid.since()))
                .filter(aid::recall)
                .ifPresent(by -> tell(aid));
    }

    /** Until when this person can have what they have since that day; empty while they stay. */
    private Optional<LocalDate> goes(PersonView holder, LocalDate since) {
        if (!people.inCentralScope(holder.organisation(), since)) {
            return Optional.of(since);
        }
        return Optional.ofNullable(holder.end()).map(end -> end.isBefore(since) ? since : end);
    }

    /** Who looks after what goes with this protocol may be somebody else (P10). */
    public void handOver(CaseNumber protocol) {
        keepers.ofProtocol(protocol).forEach(aid -> {
            if (aid.state() == AidState.TO_RETURN) {
                tell(aid);
            }
            if (aid.isBroken()) {
                keepers.tellBroken(aid);
            }
        });
    }

    private void tell(Aid aid) {
        keepers.of(aid).ifPresent(keeper -> facts.fire(new AidRecalled(aid.number(), aid.holder(), keeper)));
    }
}
