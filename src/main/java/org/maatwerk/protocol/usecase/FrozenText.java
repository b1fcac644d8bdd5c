package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.protocol.Protocol;

/** A text as all will sign it (P5). */
@ApplicationScoped
class FrozenText {

    @Inject
    Signatories signatories;

    @Inject
    ProtocolPaper paper;

    @Inject
    SignatureBook book;

    @Inject
    ProtocolTerms terms;

    List<PaperSignatory> signatories(Protocol protocol) {
        return signatories.of(protocol);
    }

    int nextNumber(CaseNumber file) {
        return book.nextNumber(file);
    }

    /** Makes it and keeps it. */
    void keep(Protocol protocol, ProtocolSnapshot text, List<PaperSignatory> toSign) {
        byte[] bytes = paper.of(protocol, text, toSign, terms.today());
        book.open(protocol, text.number(), bytes, toSign);
    }
}
