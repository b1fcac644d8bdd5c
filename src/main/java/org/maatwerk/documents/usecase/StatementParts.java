package org.maatwerk.documents.usecase;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.X509CertChainUtils;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.maatwerk.documents.StatementReport;
import org.maatwerk.documents.StatementReport.Fault;
import org.maatwerk.documents.StatementReport.Signed;

/** A statement from outside, part by part: head, content, signature. */
record StatementParts(String text, List<String> parts) {

    /** The most characters of a statement. */
    static final int LONGEST = 262_144;

    private static final int HEAD = 0;
    private static final int CONTENT = 1;
    private static final int SIGNATURE = 2;
    private static final int ALL = 3;

    static StatementParts of(String statement) {
        String text = statement.stripTrailing();
        return new StatementParts(text, text.length() > LONGEST ? List.of() : List.of(text.split("\\.", -1)));
    }

    /** @param known the certificates of this installation */
    StatementReport checked(List<X509Certificate> known) {
        if (parts.size() != ALL || parts.contains("")) {
            return StatementReport.broken(Fault.NO_STATEMENT, 0, Math.max(0, text.length() - 1));
        }
        for (int part = HEAD; part < ALL; part++) {
            if (!isPlain(parts.get(part))) {
                return broken(part);
            }
        }
        try {
            JWSHeader head = JWSHeader.parse(new Base64URL(parts.get(HEAD)));
            X509Certificate signer =
                    X509CertChainUtils.parse(head.getX509CertChain()).get(0);
            return signedBy(signer, head, known);
        } catch (ParseException | JOSEException | RuntimeException unreadable) { // the library also throws the latter
            return broken(HEAD);
        }
    }

    private StatementReport signedBy(X509Certificate signer, JWSHeader head, List<X509Certificate> known)
            throws JOSEException {
        if (!StatementKeys.algorithm(signer.getPublicKey()).equals(head.getAlgorithm()) || head.getType() == null) {
            return broken(HEAD);
        }
        byte[] signed = (parts.get(HEAD) + '.' + parts.get(CONTENT)).getBytes(StandardCharsets.US_ASCII);
        if (!StatementKeys.verifier(signer.getPublicKey()).verify(head, signed, new Base64URL(parts.get(SIGNATURE)))) {
            String said = String.valueOf(head.getCustomParam(SignStatement.DIGEST));
            return broken(said.equals(SignStatement.digest(parts.get(CONTENT))) ? SIGNATURE : CONTENT);
        }
        return said(signer, head, known);
    }

    private StatementReport said(X509Certificate signer, JWSHeader head, List<X509Certificate> known) {
        try {
            Map<String, Object> says = JSONObjectUtils.parse(new Base64URL(parts.get(CONTENT)).decodeToString());
            Instant at = Instant.ofEpochSecond(JSONObjectUtils.getLong(says, SignStatement.SIGNED_AT));
            Date on = Date.from(at);
            if (on.before(signer.getNotBefore()) || on.after(signer.getNotAfter())) {
                return StatementReport.broken(Fault.OUT_OF_DATE, 0, text.length() - 1);
            }
            return StatementReport.whole(
                    new Signed(head.getType().getType(), says, signer, known.contains(signer), at));
        } catch (ParseException | RuntimeException unreadable) { // a null in it, or a moment beyond all time
            return broken(CONTENT);
        }
    }

    private StatementReport broken(int part) {
        int from = 0;
        for (int before = HEAD; before < part; before++) {
            from += parts.get(before).length() + 1;
        }
        Fault fault = List.of(Fault.HEAD, Fault.CONTENT, Fault.SIGNATURE).get(part);
        return StatementReport.broken(fault, from, from + parts.get(part).length() - 1);
    }

    /** One way to write it: no other letters, and no spare bits, so that no byte can change unseen. */
    private static boolean isPlain(String part) {
        return Base64URL.encode(new Base64URL(part).decode()).toString().equals(part);
    }
}
