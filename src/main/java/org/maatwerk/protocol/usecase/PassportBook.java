package org.maatwerk.protocol.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.documents.DocumentView;
import org.maatwerk.documents.Documents;
import org.maatwerk.documents.NewDocument;
import org.maatwerk.documents.Statements;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.protocol.AdjustmentPassport;
import org.maatwerk.protocol.AdjustmentPassports;
import org.maatwerk.protocol.PassportContent;
import org.maatwerk.protocol.Protocol;

/** Passports that were made, with their two documents (P12). Whoever comes here passed the gate. */
@ApplicationScoped
class PassportBook {

    /** The kind of a passport for people. */
    static final String PAPER = "ADJUSTMENT_PASSPORT";

    /** The kind of a passport for machines. */
    static final String FILE = "ADJUSTMENT_PASSPORT_FILE";

    @Inject
    AdjustmentPassports passports;

    @Inject
    Documents documents;

    @Inject
    PassportPaper paper;

    @Inject
    Statements statements;

    void make(Protocol protocol, PassportContent content) {
        int number = passports.of(protocol.caseNumber()).size() + 1;
        keep(protocol, number, PAPER, "application/pdf", paper.of(content, protocol.staffMember()));
        String file = statements.sign(PassportClaims.TYPE, PassportClaims.of(content));
        keep(protocol, number, FILE, "application/jose", file.getBytes(StandardCharsets.US_ASCII));
        passports.add(new AdjustmentPassport(protocol.caseNumber(), number, protocol.editionInForce(), content));
    }

    /** Newest first. */
    List<PassportView.Made> of(CaseNumber file, LocalDate today) {
        List<DocumentView> kept = documents.of(file);
        return passports.of(file).stream()
                .map(one -> new PassportView.Made(
                        one.number(),
                        one.madeOn(),
                        one.expiresOn(),
                        one.status(today),
                        one.revokedAt(),
                        document(kept, PAPER, one),
                        document(kept, FILE, one)))
                .toList();
    }

    /** @throws NotFound when there is no such passport */
    AdjustmentPassport passport(CaseNumber file, int number) {
        return passports.of(file).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static DocumentView document(List<DocumentView> kept, String kind, AdjustmentPassport passport) {
        return kept.stream()
                .filter(one -> one.kind().equals(kind))
                .filter(one -> one.fileName().equals(fileName(passport.caseNumber(), passport.number(), kind)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void keep(Protocol protocol, int number, String kind, String mediaType, byte[] bytes) {
        documents.keep(new NewDocument(
                protocol.caseNumber(),
                kind,
                String.valueOf(number),
                protocol.staffMember(),
                fileName(protocol.caseNumber(), number, kind),
                mediaType,
                bytes));
    }

    private static String fileName(CaseNumber file, int number, String kind) {
        return "aanpassingspaspoort-%s-%d.%s".formatted(file, number, kind.equals(PAPER) ? "pdf" : "jws");
    }
}
