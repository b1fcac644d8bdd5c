package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.maatwerk.budget.Aid;
import org.maatwerk.budget.Aids;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.kernel.PersonId;

/** Who has an aid sees it, who looks after it sees whose it is, and who pays sees that it is there (T10, D9). */
@ApplicationScoped
@Transactional
public class ReadAids {

    @Inject
    AidDoor door;

    @Inject
    TomOrderDoor orders;

    @Inject
    Aids aids;

    @Inject
    AidPapers papers;

    /** Those the reader has; what came home is not theirs any more. */
    public List<AidLine> own(PersonId reader) {
        return door.own(reader).stream().filter(Aid::isOut).map(papers::own).toList();
    }

    /** Those too that the reader had last (X7). */
    List<AidLine> known(PersonId reader) {
        return door.own(reader).stream().map(papers::own).toList();
    }

    /** Those of people whom the reader looks after. */
    public List<AidLine> kept(PersonId reader) {
        return door.kept(reader).stream().map(papers::named).toList();
    }

    /** For budget holders: all, and no name. */
    public List<AidLine> bought(PersonId actor) {
        return aids
                .boughtFor(orders.granted(actor).stream()
                        .map(TomRequest::caseNumber)
                        .toList())
                .stream()
                .map(papers::nameless)
                .toList();
    }
}
