package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.CommentAudience;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolComment;
import org.maatwerk.protocol.ProtocolTexts;

/** Comments on a protocol as people read them, over the sealed rows (D-4). Whoever comes here passed the gate. */
@ApplicationScoped
class ProtocolRemarks {

    @Inject
    ProtocolTexts texts;

    @Inject
    Vault vault;

    @Inject
    Workplace workplace;

    @Inject
    Clock clock;

    void add(CaseNumber file, PersonId author, CommentAudience audience, String text) {
        int number = texts.commentsOn(file).size() + 1;
        texts.add(new ProtocolComment(
                file,
                number,
                texts.versionsOf(file).size(),
                author,
                audience,
                vault.seal(file, ProtocolComment.place(number), text),
                clock.instant()));
    }

    /** Those that are for this reader, oldest first. */
    List<RemarkView> of(Protocol protocol, PersonId reader) {
        return texts.commentsOn(protocol.caseNumber()).stream()
                .filter(comment -> comment.isFor(reader, protocol.author()))
                .map(comment -> new RemarkView(
                        workplace.name(comment.author()),
                        comment.version(),
                        comment.audience(),
                        comment.writtenAt(),
                        vault.open(protocol.caseNumber(), ProtocolComment.place(comment.number()), comment.text())))
                .toList();
    }
}
