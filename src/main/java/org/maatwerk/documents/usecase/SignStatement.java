package org.maatwerk.documents.usecase;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.util.Base64;
import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maatwerk.documents.SealKey;
import org.maatwerk.documents.SealKeys;
import org.maatwerk.documents.StatementReport;
import org.maatwerk.documents.Statements;

/** Signs with the key of the seal, and puts its certificates in the head, so that the check needs nothing but trust. */
@ApplicationScoped
public class SignStatement implements Statements {

    /** In the head: the SHA-256 of the middle part as it stands there, to tell which part was changed. */
    static final String DIGEST = "sha256";

    /** When it was signed, in seconds (RFC 7519). */
    static final String SIGNED_AT = "iat";

    @Inject
    SealKeys keys;

    @Inject
    Clock clock;

    /** For a program without a container, which signs nothing. */
    public static Statements checkedBy(SealKeys keys) {
        SignStatement statements = new SignStatement();
        statements.keys = keys;
        return statements;
    }

    @Override
    public String sign(String type, Map<String, Object> says) {
        Instant at = clock.instant();
        SealKey key = keys.validAt(at);
        Map<String, Object> all = new LinkedHashMap<>(says);
        all.put(SIGNED_AT, at.getEpochSecond());
        Payload content = new Payload(JSONObjectUtils.toJSONString(all));
        try {
            JWSHeader head = new JWSHeader.Builder(
                            StatementKeys.algorithm(key.certificate().getPublicKey()))
                    .type(new JOSEObjectType(type))
                    .x509CertChain(encoded(key.chain()))
                    .customParam(DIGEST, digest(content.toBase64URL().toString()))
                    .build();
            JWSObject statement = new JWSObject(head, content);
            statement.sign(StatementKeys.signer(key));
            return statement.serialize();
        } catch (JOSEException | CertificateEncodingException failed) {
            throw new IllegalStateException("the key of the seal signs no statement", failed);
        }
    }

    @Override
    public StatementReport check(String statement) {
        return StatementParts.of(statement).checked(keys.known());
    }

    static String digest(String part) {
        return Checksum.of(part.getBytes(StandardCharsets.US_ASCII));
    }

    private static List<Base64> encoded(List<X509Certificate> chain) throws CertificateEncodingException {
        List<Base64> certificates = new ArrayList<>();
        for (X509Certificate one : chain) {
            certificates.add(Base64.encode(one.getEncoded()));
        }
        return certificates;
    }
}
