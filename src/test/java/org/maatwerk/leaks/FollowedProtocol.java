package org.maatwerk.leaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.usecase.DeliverAgreement;
import org.maatwerk.protocol.usecase.MendAgreement;
import org.maatwerk.protocol.usecase.SayItWorks;
import org.maatwerk.protocol.usecase.WriteAgreement;

/**
 * Material agreements, and what became of each: two to be delivered, one to be mended, one that is asked about again and
 * is job coaching; the last two cost money.
 */
@ApplicationScoped
class FollowedProtocol {

    private static final int TO_MEND = 4;
    private static final int ASKED_AGAIN = 5;

    @Inject
    WriteAgreement agreements;

    @Inject
    DeliverAgreement deliver;

    @Inject
    SayItWorks say;

    @Inject
    MendAgreement mend;

    @Inject
    Clock clock;

    /** After the first agreement, which is none of them. */
    void in(Planting it, PersonId author) {
        agreements.add(author, it.file, agreement(it.ofTheAgreement("ofTheManager"), Doer.LINE_MANAGER, false));
        agreements.add(author, it.file, agreement(it.ofTheAgreement("ofHr"), Doer.HR_OFFICER, true));
        agreements.add(author, it.file, agreement(it.ofTheAgreement("toMend"), Doer.EXPERT, true));
        agreements.add(author, it.file, coaching(it.ofTheCoaching("askedAgain")));
        agreements.add(author, it.file, agreement(it.ofTheAgreement("toRefuse"), Doer.EXPERT, true));
    }

    /** Once it was signed. */
    void afterSigning(Planting it, PersonId author) {
        deliver.deliver(author, it.file, TO_MEND, LocalDate.now(clock));
        say.answer(it.subject.id(), it.file, TO_MEND, false, it.ofTheConversation("worksNot"));
        deliver.deliver(author, it.file, ASKED_AGAIN, LocalDate.now(clock));
        say.answer(it.subject.id(), it.file, ASKED_AGAIN, false, it.ofTheConversation("workedNot"));
        mend.mended(author, it.file, ASKED_AGAIN);
    }

    private AgreementContent coaching(String what) {
        return agreement(what, MeasureCategory.JOB_COACHING, Doer.EXPERT, true);
    }

    private AgreementContent agreement(String what, Doer who, boolean costed) {
        return agreement(what, MeasureCategory.SEATING, who, costed);
    }

    private AgreementContent agreement(String what, MeasureCategory category, Doer who, boolean costed) {
        return new AgreementContent(
                null, what, category, who, LocalDate.now(clock).plusMonths(1), costed, DependsOn.PERSON);
    }
}
