package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.budget.usecase.BringHomeAid;
import org.maatwerk.budget.usecase.FollowAids;
import org.maatwerk.budget.usecase.LendAid;
import org.maatwerk.budget.usecase.ReadAids;
import org.maatwerk.budget.usecase.RepairAid;
import org.maatwerk.budget.usecase.RepairForm;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.OrganisationKey;
import org.maatwerk.people.People;

/** What is done with two aids that came: one is repaired, comes home and is lent again, the other is written off. */
@ApplicationScoped
class AidTour {

    @Inject
    ReadAids read;

    @Inject
    FollowAids follow;

    @Inject
    BringHomeAid bringHome;

    @Inject
    RepairAid mend;

    @Inject
    LendAid lend;

    @Inject
    People people;

    @Inject
    Clock clock;

    void keep(ActVisitor visitor, PersonId staffMember, PersonId keeper) {
        LocalDate today = LocalDate.now(clock);
        CaseNumber first = read.own(staffMember).get(0).number();
        CaseNumber second = read.own(staffMember).get(1).number();
        RepairForm repair = new RepairForm(today, "words", Money.of("10"));
        visitor.telling("report a defect", () -> mend.report(staffMember, first, "words"));
        visitor.quiet("send it to be mended", () -> mend.send(keeper, first, today));
        visitor.telling("note a repair", () -> mend.repaired(keeper, first, repair));
        OrganisationKey there = people.of(staffMember).organisation();
        visitor.quiet("take it along", () -> follow.moved(staffMember, there, today));
        follow.left(staffMember, today);
        visitor.telling("leave it with whoever stays", () -> bringHome.stays(keeper, first));
        visitor.telling("write the other off", () -> bringHome.giveUp(keeper, second, false, "words"));
        visitor.quiet("bring it home", () -> bringHome.bringHome(keeper, first, today));
        CaseNumber request = lend.borrowers(keeper, first).get(0).request();
        visitor.quiet("lend it again", () -> lend.lend(keeper, first, request));
    }
}
