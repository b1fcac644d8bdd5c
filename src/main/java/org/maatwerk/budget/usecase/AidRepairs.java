package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.Aid;
import org.maatwerk.kernel.PersonId;

/** What is wrong with an aid, and what was mended on it. Whoever comes here passed the door. */
@ApplicationScoped
class AidRepairs {

    @Inject
    AidPapers papers;

    @Inject
    AidKeepers keepers;

    /** Whoever has it is not told what a repair cost. */
    AidRepairView view(Aid aid, PersonId reader) {
        boolean holder = reader.equals(aid.holder()) && aid.isOut();
        return holder
                ? new AidRepairView(papers.own(aid), false, List.of())
                : new AidRepairView(papers.named(aid), true, papers.repairs(aid));
    }

    void report(Aid aid, String words, LocalDate today) {
        aid.report(papers.defect(aid, words), today);
        keepers.tellBroken(aid);
    }

    void note(Aid aid, RepairForm form, PersonId by) {
        papers.repaired(aid, form, by);
    }
}
