package org.maatwerk.leaks;

import static org.maatwerk.confidentiality.Relation.HEAD_OF_ENTITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.AgreementRefusal;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.RefusalGround;
import org.maatwerk.protocol.usecase.DecideDispute;
import org.maatwerk.protocol.usecase.MediateAgreement;
import org.maatwerk.protocol.usecase.RefuseAgreements;
import org.maatwerk.protocol.usecase.SplitOff;
import org.maatwerk.protocol.usecase.WriteAgreement;

/** What is written about an agreement that somebody refused, and for whom; the rest waits for signatures. */
@ApplicationScoped
class DisputedProtocol {

    @Inject
    WrittenProtocol written;

    @Inject
    WriteAgreement agreements;

    @Inject
    RefuseAgreements refuse;

    @Inject
    MediateAgreement mediate;

    @Inject
    DecideDispute decide;

    @Inject
    SplitOff splitOff;

    @Inject
    Clock clock;

    /** The manager refuses; it lies with the head of the entity. */
    Planting in(Planting it, PersonId author, PersonId manager, PersonId hr) {
        agreements.add(author, it.file, agreement(it.disputed("disputedAgreement")));
        written.readByAll(it, author, manager, hr);
        written.freezeBy(it, author);
        refuse.refuse(
                manager,
                it.file,
                List.of(new AgreementRefusal(
                        2,
                        RefusalGround.ORGANISATION,
                        it.disputed("refusalReason"),
                        it.disputed("refusalAlternative"))));
        mediate.passOn(author, it.file, 1, it.ofTheConversation("tried"));
        decide.passOn(hr, it.file, 1);
        it.relate(HEAD_OF_ENTITY, Who.HEAD_OF_ENTITY);
        splitOff.leaveOut(author, it.file, 1);
        written.freezeBy(it, author);
        return it;
    }

    private AgreementContent agreement(String what) {
        return new AgreementContent(
                null,
                what,
                MeasureCategory.TASKS,
                Doer.LINE_MANAGER,
                LocalDate.now(clock).plusMonths(1),
                false,
                DependsOn.JOB);
    }
}
