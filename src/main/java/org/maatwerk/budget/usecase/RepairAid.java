package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.budget.Aid;
import org.maatwerk.budget.AidMended;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** Whoever has an aid says what is wrong with it, and who looks after it sees to it that it is mended (T10). */
@ApplicationScoped
@Transactional
public class RepairAid {

    private static final String STEM = "repair-aid";

    @Inject
    AidDoor door;

    @Inject
    AidRepairs repairs;

    @Inject
    Event<AidMended> facts;

    @Inject
    Clock clock;

    /** @throws NotFound to whoever neither has it nor looks after it */
    public AidRepairView read(PersonId actor, CaseNumber aid) {
        return repairs.view(door.toSee(actor, aid, STEM), actor);
    }

    /** @throws NotFound to whoever neither has it nor looks after it */
    public void report(PersonId actor, CaseNumber aid, String defect) {
        repairs.report(door.toReport(actor, aid, STEM), defect, LocalDate.now(clock));
    }

    /** Whoever mends it has it from then on. */
    public void send(PersonId actor, CaseNumber aid, LocalDate on) {
        door.toKeep(actor, aid, STEM).send(on, LocalDate.now(clock));
    }

    /** It works again; also what nobody reported. */
    public void repaired(PersonId actor, CaseNumber aid, RepairForm form) {
        Aid it = door.toKeep(actor, aid, STEM);
        boolean wasBroken = it.mend(form.on(), LocalDate.now(clock));
        repairs.note(it, form, actor);
        if (wasBroken) {
            facts.fire(new AidMended(aid));
        }
    }
}
