package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolEdition;
import org.maatwerk.protocol.ProtocolSignature;
import org.maatwerk.protocol.usecase.EditionView.SignatureLine;

/** Frozen texts as a page shows them. Whoever comes here passed the gate. */
@ApplicationScoped
class EditionFolder {

    @Inject
    SignatureBook book;

    @Inject
    Workplace workplace;

    /** Newest first. */
    List<EditionView> of(CaseNumber file, PersonId reader) {
        return book.of(file).stream().map(edition -> view(edition, reader)).toList();
    }

    /** @throws NotFound when nothing was frozen yet */
    SigningView newest(Protocol protocol, PersonId reader) {
        return book.of(protocol.caseNumber()).stream()
                .findFirst()
                .map(edition -> new SigningView(
                        protocol.caseNumber(), workplace.name(protocol.staffMember()), view(edition, reader)))
                .orElseThrow(NotFound::new);
    }

    private EditionView view(ProtocolEdition edition, PersonId reader) {
        return new EditionView(
                edition.number(),
                edition.textVersion(),
                edition.state(),
                edition.sha256(),
                edition.frozenAt(),
                edition.voidCause(),
                edition.inForceAt(),
                edition.uploadedAt() != null,
                book.document(edition),
                book.signatures(edition).stream().map(one -> line(one, reader)).toList());
    }

    private SignatureLine line(ProtocolSignature one, PersonId reader) {
        return new SignatureLine(
                workplace.name(one.person()),
                one.signatory(),
                one.signedAt(),
                one.person().equals(reader));
    }
}
