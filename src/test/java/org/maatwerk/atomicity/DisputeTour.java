package org.maatwerk.atomicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.AgreementRefusal;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Disputes;
import org.maatwerk.protocol.Doer;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.Protocols;
import org.maatwerk.protocol.RefusalGround;

/** Agreements of a protocol that waits for signatures are refused, each with another outcome. */
@ApplicationScoped
class DisputeTour {

    private static final int AGREEMENTS = 6;

    @Inject
    ProtocolActs acts;

    @Inject
    DisputeActs disputed;

    @Inject
    Protocols protocols;

    @Inject
    Disputes disputes;

    @Inject
    Clock clock;

    /** @param file in which the conversation was held */
    void walk(ActVisitor visitor, CaseNumber file) {
        Protocol protocol = protocols.of(file);
        toSign(protocol, file);
        visitor.telling(
                "refuse agreements",
                () -> disputed.refuse.refuse(
                        protocol.staffMember(),
                        file,
                        IntStream.rangeClosed(1, AGREEMENTS)
                                .mapToObj(DisputeTour::refusal)
                                .toList()));
        mediate(visitor, protocol, file);
        decide(visitor, protocol, file);
        visitor.telling("end what is disputed with the protocol", () -> disputed.settle.withProtocol(file));
    }

    private void mediate(ActVisitor visitor, Protocol protocol, CaseNumber file) {
        PersonId author = protocol.author();
        visitor.quiet("leave a disputed agreement out", () -> disputed.splitOff.leaveOut(author, file, 1));
        visitor.quiet("take it in again", () -> disputed.splitOff.takeIn(author, file, 1));
        int since =
                acts.draft.read(author, file).text().agreement(1).orElseThrow().since();
        acts.agreements.change(author, file, 1, since, agreement("new words"));
        visitor.telling("agree on new words", () -> disputed.mediate.agree(author, file, 1));
        visitor.telling("take a refusal back", () -> disputed.settle.takeBack(protocol.staffMember(), file, 2));
        visitor.telling("let an agreement go", () -> disputed.settle.letGo(protocol.staffMember(), file, 3));
        visitor.telling("pass a dispute on", () -> disputed.mediate.passOn(author, file, 4, "what was tried"));
        disputed.mediate.passOn(author, file, 5, "what was tried");
    }

    private void decide(ActVisitor visitor, Protocol protocol, CaseNumber file) {
        PersonId hr = protocol.hrOfficer();
        visitor.telling("overrule a refusal", () -> disputed.decide.overrule(hr, file, 4, "because"));
        visitor.telling("leave it to the head", () -> disputed.decide.passOn(hr, file, 5));
        PersonId head = disputes.find(file, 5).orElseThrow().decider();
        visitor.telling("stand by a refusal", () -> disputed.decide.uphold(head, file, 5, "because", "instead"));
    }

    private void toSign(Protocol protocol, CaseNumber file) {
        PersonId author = protocol.author();
        for (int number = 1; number <= AGREEMENTS; number++) {
            acts.agreements.add(author, file, agreement("agreement " + number));
        }
        acts.draft.offer(author, file);
        for (PersonId reader : List.of(protocol.staffMember(), protocol.lineManager(), protocol.hrOfficer())) {
            acts.review.read(reader, file);
        }
        acts.freeze.freeze(author, file, acts.draft.read(author, file).text().number());
    }

    private static AgreementRefusal refusal(int agreement) {
        return new AgreementRefusal(agreement, RefusalGround.COST, "reason", "alternative");
    }

    private AgreementContent agreement(String what) {
        return new AgreementContent(
                null, what, MeasureCategory.TASKS, Doer.EXPERT, LocalDate.now(clock), false, DependsOn.JOB);
    }
}
