package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.maatwerk.budget.Aid;
import org.maatwerk.budget.AidRepair;
import org.maatwerk.budget.Aids;
import org.maatwerk.budget.BudgetRefusal;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.kernel.Typed;
import org.maatwerk.people.People;

/** Puts together what is read of an aid; its words are sealed with the key of its request. Whoever comes here passed the gate. */
@ApplicationScoped
class AidPapers {

    @Inject
    Aids aids;

    @Inject
    Vault vault;

    @Inject
    People people;

    /** Nothing happens when it has no name: then it is no thing, but work or a service. */
    void inventory(TomRequest request, TomOrder order, String name, LocalDate on) {
        if (!Typed.clean(name).isEmpty() && request.staffMember() != null) {
            CaseNumber number = aids.nextNumber();
            aids.add(new Aid(number, request, order, seal(request.caseNumber(), Aid.what(number), name), on));
        }
    }

    void repaired(Aid aid, LocalDate on, String what, PersonId by) {
        int number = aids.repairsOf(aid.number()).size() + 1;
        Sealed words = seal(aid.request(), AidRepair.what(aid.number(), number), what);
        Refused.unless(words != null, BudgetRefusal.REASON_NEEDED, "repair");
        aids.add(new AidRepair(aid.number(), number, on, words, by));
    }

    /** Null for no words. */
    Sealed why(Aid aid, String reason) {
        return seal(aid.request(), Aid.why(aid.number()), reason);
    }

    /** For whoever knows whose it is. */
    AidLine named(Aid aid) {
        return line(aid, aid.isOut() ? people.of(aid.holder()).name() : null);
    }

    AidLine nameless(Aid aid) {
        return line(aid, null);
    }

    AidView view(Aid aid) {
        return new AidView(
                named(aid),
                vault.open(aid.request(), Aid.why(aid.number()), aid.reason()),
                aids.repairsOf(aid.number()).stream()
                        .map(one -> new AidView.Repair(
                                one.on(),
                                vault.open(aid.request(), AidRepair.what(aid.number(), one.number()), one.what())))
                        .toList());
    }

    private AidLine line(Aid aid, String holder) {
        return new AidLine(
                aid.number(),
                aid.order(),
                vault.open(aid.request(), Aid.what(aid.number()), aid.what()),
                people.organisation(aid.organisation()).name(),
                holder,
                aid.state(),
                aid.deliveredOn(),
                aid.homeBy(),
                aid.endedOn());
    }

    private Sealed seal(CaseNumber request, String place, String words) {
        String clean = Typed.clean(words);
        return clean.isEmpty() ? null : vault.seal(request, place, clean);
    }
}
