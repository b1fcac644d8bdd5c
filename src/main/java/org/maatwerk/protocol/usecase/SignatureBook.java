package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.documents.Documents;
import org.maatwerk.documents.NewDocument;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.protocol.EditionState;
import org.maatwerk.protocol.Protocol;
import org.maatwerk.protocol.ProtocolEdition;
import org.maatwerk.protocol.ProtocolEditions;
import org.maatwerk.protocol.ProtocolSignature;
import org.maatwerk.protocol.ProtocolStage;
import org.maatwerk.protocol.SigningVoided;
import org.maatwerk.protocol.VoidCause;

/** Frozen texts, who is to sign them and who did, and their documents (P5, P6). Whoever comes here passed the gate. */
@ApplicationScoped
class SignatureBook {

    /** The kind of a document that waits for signatures. */
    static final String TO_SIGN = "PROTOCOL_TO_SIGN";

    /** The kind of a document that all signed, sealed. */
    static final String SEALED = "SEALED_PROTOCOL";

    @Inject
    ProtocolEditions editions;

    @Inject
    Documents documents;

    @Inject
    Clock clock;

    @Inject
    Event<SigningVoided> facts;

    int nextNumber(CaseNumber file) {
        return editions.of(file).size() + 1;
    }

    /** Keeps the text, and notes its SHA-256 and who is to sign it. */
    void open(Protocol protocol, int version, byte[] text, List<PaperSignatory> signatories) {
        CaseNumber file = protocol.caseNumber();
        int number = protocol.editionToSign();
        keep(protocol, number, TO_SIGN, text);
        String sha256 = documents.sha256(file, TO_SIGN, String.valueOf(number));
        editions.add(new ProtocolEdition(file, number, version, sha256, clock.instant()));
        signatories.forEach(one -> editions.add(new ProtocolSignature(file, number, one.signatory(), one.person())));
    }

    /** Newest first. */
    List<ProtocolEdition> of(CaseNumber file) {
        return editions.of(file).stream()
                .sorted((one, other) -> Integer.compare(other.number(), one.number()))
                .toList();
    }

    /** @throws NotFound when there is no such edition */
    ProtocolEdition edition(CaseNumber file, int number) {
        return editions.of(file).stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<ProtocolSignature> signatures(ProtocolEdition edition) {
        return editions.signaturesOf(edition.caseNumber(), edition.number());
    }

    /** Exactly what was frozen. */
    byte[] text(ProtocolEdition edition) {
        return documents.bytes(edition.caseNumber(), TO_SIGN, String.valueOf(edition.number()));
    }

    /** All signed: this one holds, and the former one no more (P9). */
    void close(Protocol protocol, ProtocolEdition edition, byte[] sealed) {
        editions.in(EditionState.IN_FORCE, edition.caseNumber()).ifPresent(former -> former.replace(clock.instant()));
        edition.takeEffect(clock.instant());
        keep(protocol, edition.number(), SEALED, sealed);
    }

    /** To be read: sealed once all have signed. */
    DocumentView document(ProtocolEdition edition) {
        String kind = edition.inForceAt() == null ? TO_SIGN : SEALED;
        return documents.of(edition.caseNumber()).stream()
                .filter(document -> isOf(edition, kind, document))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Whether it is the sealed one that holds, and that is not in the e-dossier yet. */
    boolean isToUpload(DocumentView document) {
        return editions.of(document.caseNumber()).stream()
                .anyMatch(edition -> edition.isToUpload() && isOf(edition, SEALED, document));
    }

    void uploaded(CaseNumber file, int number, PersonId by) {
        edition(file, number).uploaded(by, clock.instant());
    }

    private static boolean isOf(ProtocolEdition edition, String kind, DocumentView document) {
        return document.kind().equals(kind)
                && document.fileName().equals(fileName(edition.caseNumber(), edition.number(), kind));
    }

    /** Nothing happens when nothing waits for signatures. */
    void voidWhenSigning(Protocol protocol, VoidCause cause) {
        if (protocol.stage() == ProtocolStage.SIGNING) {
            edition(protocol.caseNumber(), protocol.editionToSign()).voidFor(cause, clock.instant());
            facts.fire(protocol.voidSigning(cause));
        }
    }

    private void keep(Protocol protocol, int edition, String kind, byte[] bytes) {
        documents.keep(new NewDocument(
                protocol.caseNumber(),
                kind,
                String.valueOf(edition),
                protocol.staffMember(),
                fileName(protocol.caseNumber(), edition, kind),
                "application/pdf",
                bytes));
    }

    private static String fileName(CaseNumber file, int edition, String kind) {
        String state = kind.equals(SEALED) ? "ondertekend" : "te-ondertekenen";
        return "integratieprotocol-%s-%d-%s.pdf".formatted(file, edition, state);
    }
}
