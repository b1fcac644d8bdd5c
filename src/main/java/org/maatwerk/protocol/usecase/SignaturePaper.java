package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.maatwerk.documents.DocumentToSeal;
import org.maatwerk.documents.LetterContent;
import org.maatwerk.documents.Letters;
import org.maatwerk.documents.Seal;
import org.maatwerk.documents.SigningEvidence;
import org.maatwerk.documents.Typefaces;
import org.maatwerk.people.People;
import org.maatwerk.protocol.ProtocolEdition;
import org.maatwerk.protocol.ProtocolSignature;
import org.maatwerk.protocol.SignatureProof;

/** Puts behind a signed text who signed it, a sentence for each, and the seal of the organisation (P6). */
@ApplicationScoped
class SignaturePaper {

    private static final String TEMPLATE = "/org/maatwerk/protocol/letters/protocol-signatures.html";

    @Inject
    People people;

    @Inject
    Letters letters;

    @Inject
    Seal seal;

    @Inject
    Typefaces typefaces;

    /** @param signatures those of all, over exactly this text */
    byte[] sealed(ProtocolEdition edition, byte[] text, List<ProtocolSignature> signatures) {
        return seal.put(new DocumentToSeal(
                text,
                page(edition, signatures),
                signatures.stream().map(this::evidence).toList()));
    }

    byte[] page(ProtocolEdition edition, List<ProtocolSignature> signatures) {
        Instant last = signatures.stream()
                .map(ProtocolSignature::signedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Map<String, String> values = Map.of(
                "title", ProtocolPaper.TITLE,
                "caseNumber", edition.caseNumber().value(),
                "version", String.valueOf(edition.textVersion()),
                "date", PaperWords.moment(last),
                "fingerprint", edition.sha256());
        return letters.write(new LetterContent(
                TEMPLATE,
                "Handtekeningen",
                "Wie het integratieprotocol ondertekende",
                values,
                Map.of("signatures", signatures.stream().map(this::row).toList())));
    }

    private Map<String, String> row(ProtocolSignature signature) {
        return Map.of(
                "name", name(signature),
                "role", PaperWords.of(signature.signatory()),
                "when", PaperWords.moment(signature.signedAt()),
                "proof", proof(signature));
    }

    private SigningEvidence evidence(ProtocolSignature signature) {
        return new SigningEvidence(
                people.of(signature.person()).name(),
                PaperWords.of(signature.signatory()),
                signature.signedAt(),
                signature.sha256(),
                proof(signature));
    }

    private String name(ProtocolSignature signature) {
        return PaperWords.name(people.of(signature.person()), typefaces);
    }

    private static String proof(ProtocolSignature signature) {
        return PaperWords.of(SignatureProof.valueOf(signature.authentication()));
    }
}
