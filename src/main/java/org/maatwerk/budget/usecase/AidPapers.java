package org.maatwerk.budget.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.budget.Aid;
import org.maatwerk.budget.AidGiven;
import org.maatwerk.budget.AidRepair;
import org.maatwerk.budget.Aids;
import org.maatwerk.budget.BudgetRefusal;
import org.maatwerk.budget.TomOrder;
import org.maatwerk.budget.TomRequest;
import org.maatwerk.confidentiality.Sealed;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.kernel.Typed;
import org.maatwerk.people.OrganisationKey;
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

    @Inject
    Event<AidGiven> facts;

    /** One aid on each line; nothing happens when there is none: then it is no thing, but work or a service. */
    void inventory(TomRequest request, TomOrder order, String names, LocalDate on) {
        Typed.clean(names)
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> {
                    CaseNumber number = aids.nextNumber();
                    Sealed what = seal(request.caseNumber(), Aid.what(number), name);
                    aids.add(new Aid(number, order, what, request.staffMember(), whereIs(request), on));
                    facts.fire(new AidGiven(number));
                });
    }

    /** Who it is for may have moved since they asked. */
    private OrganisationKey whereIs(TomRequest request) {
        return request.isForSomebody() ? people.of(request.staffMember()).organisation() : request.organisation();
    }

    void repaired(Aid aid, RepairForm form, PersonId by) {
        int number = aids.repairsOf(aid.number()).size() + 1;
        Sealed words = seal(aid.request(), AidRepair.what(aid.number(), number), form.what());
        Refused.unless(words != null, BudgetRefusal.REASON_NEEDED, "repair");
        aids.add(new AidRepair(aid.number(), number, form.on(), words, form.cost(), by));
    }

    /** What is known of it is sealed again, with the key of the request that it goes with from now on. */
    void lend(Aid aid, TomRequest to, LocalDate today) {
        CaseNumber former = aid.request();
        String what = Aid.what(aid.number());
        Sealed words = vault.seal(to.caseNumber(), what, vault.open(former, what, aid.what()));
        aid.lend(to, words, people.of(to.staffMember()).organisation(), today);
        aids.repairsOf(aid.number()).forEach(repair -> {
            String place = AidRepair.what(aid.number(), repair.number());
            repair.sealAgain(vault.seal(to.caseNumber(), place, vault.open(former, place, repair.what())));
        });
        facts.fire(new AidGiven(aid.number()));
    }

    /** Null for no words. */
    Sealed why(Aid aid, String reason) {
        return seal(aid.request(), Aid.why(aid.number()), reason);
    }

    /** Null for no words. */
    Sealed defect(Aid aid, String words) {
        return seal(aid.request(), Aid.defect(aid.number()), words);
    }

    /** For whoever has it, or had it last. */
    AidLine own(Aid aid) {
        return line(aid, null, origin(aid), defect(aid), null);
    }

    /** For whoever looks after it. */
    AidLine named(Aid aid) {
        boolean held = aid.isOut() && aid.holder() != null;
        return line(aid, held ? people.of(aid.holder()).name() : null, origin(aid), defect(aid), cost(aid));
    }

    /** For whoever paid. */
    AidLine nameless(Aid aid) {
        AidLine.Defect defect = aid.isBroken() ? new AidLine.Defect(null, aid.defectOn(), aid.sentOn()) : null;
        return line(aid, null, new AidLine.Origin(aid.boughtFor(), aid.order(), aid.deliveredOn()), defect, cost(aid));
    }

    /** Null when nothing is wrong. */
    private AidLine.Defect defect(Aid aid) {
        return aid.isBroken()
                ? new AidLine.Defect(
                        vault.open(aid.request(), Aid.defect(aid.number()), aid.defect()), aid.defectOn(), aid.sentOn())
                : null;
    }

    AidView view(Aid aid) {
        return new AidView(named(aid), vault.open(aid.request(), Aid.why(aid.number()), aid.reason()), repairs(aid));
    }

    List<AidView.Repair> repairs(Aid aid) {
        return aids.repairsOf(aid.number()).stream()
                .map(one -> new AidView.Repair(
                        one.on(),
                        vault.open(aid.request(), AidRepair.what(aid.number(), one.number()), one.what()),
                        one.cost()))
                .toList();
    }

    private AidLine line(Aid aid, String holder, AidLine.Origin origin, AidLine.Defect defect, Money repaired) {
        return new AidLine(
                aid.number(),
                vault.open(aid.request(), Aid.what(aid.number()), aid.what()),
                aid.state(),
                new AidLine.Place(people.organisation(aid.organisation()).name(), holder, aid.since(), aid.homeBy()),
                origin,
                defect,
                aid.endedOn(),
                repaired);
    }

    /** Null when it was bought for somebody else. */
    private static AidLine.Origin origin(Aid aid) {
        return aid.isPassedOn() ? null : new AidLine.Origin(aid.boughtFor(), aid.order(), aid.deliveredOn());
    }

    private Money cost(Aid aid) {
        return aids.repairsOf(aid.number()).stream().map(AidRepair::cost).reduce(Money.ZERO, Money::plus);
    }

    private Sealed seal(CaseNumber request, String place, String words) {
        String clean = Typed.clean(words);
        return clean.isEmpty() ? null : vault.seal(request, place, clean);
    }
}
