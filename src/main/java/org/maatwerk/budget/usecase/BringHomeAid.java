package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.budget.Aid;
import org.maatwerk.budget.AidReturned;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** Who looks after an aid notes that it came home, stays, or cannot be used any more (T10). */
@ApplicationScoped
@Transactional
public class BringHomeAid {

    static final String STEM = "bring-home-aid";

    @Inject
    AidDoor door;

    @Inject
    AidPapers papers;

    @Inject
    Event<AidReturned> facts;

    @Inject
    Clock clock;

    /** @throws NotFound to whoever does not look after it */
    public AidView read(PersonId actor, CaseNumber aid) {
        return papers.view(door.toRead(actor, aid, STEM));
    }

    public void bringHome(PersonId actor, CaseNumber aid, LocalDate on) {
        Aid it = door.toKeep(actor, aid, STEM);
        it.bringHome(actor, on, LocalDate.now(clock));
        facts.fire(new AidReturned(aid, false));
    }

    /** Its holder stays after all. */
    public void stays(PersonId actor, CaseNumber aid) {
        door.toKeep(actor, aid, STEM).stay();
        facts.fire(new AidReturned(aid, false));
    }

    /** @param lost otherwise it cannot be used any more */
    public void giveUp(PersonId actor, CaseNumber aid, boolean lost, String reason) {
        Aid it = door.toKeep(actor, aid, STEM);
        it.giveUp(lost, papers.why(it, reason), actor, LocalDate.now(clock));
        facts.fire(new AidReturned(aid, true));
    }
}
