package org.maatwerk.budget.usecase;

import static org.maatwerk.budget.BudgetRefusal.NOT_A_BORROWER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.Aid;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** An aid that came home is used again, by somebody else whom its keeper looks after (T10). */
@ApplicationScoped
@Transactional
public class LendAid {

    @Inject
    AidDoor door;

    @Inject
    AidPapers papers;

    @Inject
    Borrowers borrowers;

    @Inject
    Clock clock;

    /** @throws NotFound to whoever does not look after it */
    public List<Borrower> borrowers(PersonId actor, CaseNumber aid) {
        Aid it = door.toRead(actor, aid, BringHomeAid.STEM);
        return it.isHome() && !it.isBroken() ? borrowers.of(actor) : List.of();
    }

    /** @param request one of those of {@link #borrowers} */
    public void lend(PersonId actor, CaseNumber aid, CaseNumber request) {
        Aid it = door.toKeep(actor, aid, BringHomeAid.STEM);
        Refused.unless(
                borrowers.of(actor).stream().anyMatch(one -> one.request().equals(request)),
                NOT_A_BORROWER,
                "borrower");
        papers.lend(it, door.toLend(actor, request, BringHomeAid.STEM), LocalDate.now(clock));
    }
}
