package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.PassportRefusal.ISSUER_NOT_TRUSTED;
import static org.maatwerk.protocol.PassportRefusal.NOT_A_PASSPORT;
import static org.maatwerk.protocol.PassportRefusal.PASSPORT_CERTIFICATE_WRONG;
import static org.maatwerk.protocol.PassportRefusal.PASSPORT_CONTENT_CHANGED;
import static org.maatwerk.protocol.PassportRefusal.PASSPORT_EXPIRED;
import static org.maatwerk.protocol.PassportRefusal.PASSPORT_HEAD_CHANGED;
import static org.maatwerk.protocol.PassportRefusal.PASSPORT_OF_ANOTHER_ADDRESS;
import static org.maatwerk.protocol.PassportRefusal.PASSPORT_SIGNATURE_WRONG;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.maatwerk.documents.StatementReport;
import org.maatwerk.documents.Statements;
import org.maatwerk.kernel.Refused;
import org.maatwerk.protocol.PassportContent;
import org.maatwerk.protocol.PassportIssuer;
import org.maatwerk.protocol.PassportIssuers;
import org.maatwerk.protocol.PassportRefusal;

/** Reads a passport from outside, and says in words what is wrong with it (P12). It asks nobody. */
@ApplicationScoped
class PassportReader {

    private static final String FIELD = "file";

    @Inject
    Statements statements;

    @Inject
    PassportIssuers issuers;

    @Inject
    ProtocolTerms terms;

    @Inject
    @ConfigProperty(name = "maatwerk.public-url", defaultValue = "http://localhost:8080")
    String publicUrl;

    /** @throws Refused with what is wrong, at the field of the file */
    SignedPassport read(byte[] file) {
        String text = new String(file, StandardCharsets.US_ASCII).strip();
        StatementReport report = statements.check(text);
        Refused.unless(report.isWhole(), report.isWhole() ? NOT_A_PASSPORT : wrong(report.fault()), FIELD);
        Refused.unless(report.isA(PassportClaims.TYPE), NOT_A_PASSPORT, FIELD);
        PassportIssuer issuer = issuer(report.signed());
        PassportContent content = content(report.signed());
        Refused.unless(content.statusAddress().equals(addressOf(issuer)), PASSPORT_OF_ANOTHER_ADDRESS, FIELD);
        Refused.unless(!today().isAfter(content.expiresOn()), PASSPORT_EXPIRED, FIELD);
        return new SignedPassport(content, text, issuer);
    }

    LocalDate today() {
        return terms.today();
    }

    /** What stands in one that was read before. */
    PassportContent again(String text) {
        return content(statements.check(text).signed());
    }

    /** Null for this installation. */
    private PassportIssuer issuer(StatementReport.Signed signed) {
        return signed.known()
                ? null
                : issuers.all().stream()
                        .filter(one -> one.signsWith(signed.by()))
                        .findFirst()
                        .orElseThrow(() -> new Refused(ISSUER_NOT_TRUSTED, FIELD));
    }

    /** By what the operator wrote down, never by what stands in the file. */
    private String addressOf(PassportIssuer issuer) {
        return (issuer == null ? publicUrl : issuer.address().toString()) + PassportDraft.STATUS_PATH;
    }

    private static PassportContent content(StatementReport.Signed signed) {
        try {
            return PassportClaims.content(signed.says());
        } catch (IllegalArgumentException incomplete) {
            throw new Refused(NOT_A_PASSPORT, FIELD);
        }
    }

    private static PassportRefusal wrong(StatementReport.Fault fault) {
        return switch (fault) {
            case NO_STATEMENT -> NOT_A_PASSPORT;
            case HEAD -> PASSPORT_HEAD_CHANGED;
            case CONTENT -> PASSPORT_CONTENT_CHANGED;
            case SIGNATURE -> PASSPORT_SIGNATURE_WRONG;
            case OUT_OF_DATE -> PASSPORT_CERTIFICATE_WRONG;
        };
    }
}
