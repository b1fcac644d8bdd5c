package org.maatwerk.budget.usecase;

import static org.maatwerk.confidentiality.InformationClass.D10_MONEY;
import static org.maatwerk.confidentiality.Relation.BUDGET_HOLDER;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumSet;
import org.maatwerk.confidentiality.Access;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;

/** The way of budget holders to invoices, which are of suppliers and about nobody (D10). */
@Dependent
class InvoiceDoor {

    @Inject
    BudgetHolders holders;

    @Inject
    Gate gate;

    /** @throws NotFound to whoever holds no budget */
    void toRead(PersonId actor) {
        enter(actor, Access.READ);
    }

    /** @throws NotFound to whoever holds no budget */
    void toWrite(PersonId actor) {
        enter(actor, Access.WRITE);
    }

    private void enter(PersonId actor, Access access) {
        holders.only(actor);
        if (!gate.allows(EnumSet.of(BUDGET_HOLDER), D10_MONEY, access)) {
            throw new NotFound();
        }
    }

    String nameOf(PersonId holder) {
        return holders.nameOf(holder);
    }
}
