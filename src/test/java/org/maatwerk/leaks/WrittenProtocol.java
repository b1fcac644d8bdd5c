package org.maatwerk.leaks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.CommentAudience;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.ProtocolSection;
import org.maatwerk.protocol.usecase.DraftProtocol;
import org.maatwerk.protocol.usecase.EditionView;
import org.maatwerk.protocol.usecase.FreezeProtocol;
import org.maatwerk.protocol.usecase.ReviewProtocol;
import org.maatwerk.protocol.usecase.SignProtocol;
import org.maatwerk.protocol.usecase.WriteAgreement;

/** What is written in a protocol, and for whom. */
@ApplicationScoped
class WrittenProtocol {

    @Inject
    DraftProtocol draft;

    @Inject
    WriteAgreement agreements;

    @Inject
    ReviewProtocol review;

    @Inject
    FreezeProtocol freeze;

    @Inject
    SignProtocol sign;

    @Inject
    Clock clock;

    void in(Planting it, PersonId author, PersonId manager) {
        draft.save(author, it.file, ProtocolSection.JOB, 0, it.ofTheProtocol("job"));
        draft.save(it.subject.id(), it.file, ProtocolSection.OWN_WORDS, 0, it.ofTheProtocol("ownWords"));
        agreements.add(author, it.file, agreement(it.ofTheAgreement("agreement")));
        review.comment(manager, it.file, CommentAudience.ALL_FOUR, it.ofTheConversation("remark"));
        review.comment(it.subject.id(), it.file, CommentAudience.EXPERT_ALONE, it.forTheExpertAlone("whisper"));
    }

    /** Reviewed by all, frozen, and signed by all. */
    void signedBy(Planting it, PersonId author, PersonId manager, PersonId hr) {
        readByAll(it, author, manager, hr);
        freezeBy(it, author);
        EditionView edition = sign.read(author, it.file).edition();
        for (PersonId signatory : List.of(it.subject.id(), manager, hr, author)) {
            sign.sign(signatory, it.file, edition.number(), edition.sha256());
        }
    }

    void readByAll(Planting it, PersonId author, PersonId manager, PersonId hr) {
        draft.offer(author, it.file);
        for (PersonId reader : List.of(it.subject.id(), manager, hr)) {
            review.read(reader, it.file);
        }
    }

    void freezeBy(Planting it, PersonId author) {
        freeze.freeze(author, it.file, draft.read(author, it.file).text().number());
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
