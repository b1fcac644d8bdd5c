package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.budget.usecase.BringHomeAid;
import org.maatwerk.budget.usecase.FollowAids;
import org.maatwerk.budget.usecase.LendAid;
import org.maatwerk.budget.usecase.ReadAids;
import org.maatwerk.budget.usecase.RepairForm;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.Money;
import org.maatwerk.kernel.PersonId;

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
    LendAid lend;

    @Inject
    Clock clock;

    void keep(ActVisitor visitor, PersonId staffMember, PersonId keeper) {
        LocalDate today = LocalDate.now(clock);
        CaseNumber first = read.own(staffMember).get(0).number();
        CaseNumber second = read.own(staffMember).get(1).number();
        RepairForm repair = new RepairForm(today, "words", Money.of("10"));
        visitor.quiet("note a repair", () -> bringHome.repaired(keeper, first, repair));
        follow.left(staffMember, today);
        visitor.telling("leave it with whoever stays", () -> bringHome.stays(keeper, first));
        visitor.telling("write the other off", () -> bringHome.giveUp(keeper, second, false, "words"));
        visitor.quiet("bring it home", () -> bringHome.bringHome(keeper, first, today));
        CaseNumber request = lend.borrowers(keeper, first).get(0).request();
        visitor.quiet("lend it again", () -> lend.lend(keeper, first, request));
    }
}
