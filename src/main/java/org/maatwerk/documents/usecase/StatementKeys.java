package org.maatwerk.documents.usecase;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import org.maatwerk.documents.SealKey;

/**
 * With which algorithm a key signs statements. The key says, never the statement: so nobody can have one checked by
 * another algorithm, or by none (RFC 8725, section 3.1).
 */
final class StatementKeys {

    private StatementKeys() {}

    /** @throws JOSEException when it is a kind of key that signs no statements */
    static JWSAlgorithm algorithm(PublicKey key) throws JOSEException {
        if (key instanceof RSAPublicKey) {
            return JWSAlgorithm.RS256;
        }
        if (key instanceof ECPublicKey point) {
            Curve curve = Curve.forECParameterSpec(point.getParams());
            if (Curve.P_256.equals(curve)) {
                return JWSAlgorithm.ES256;
            }
            if (Curve.P_384.equals(curve)) {
                return JWSAlgorithm.ES384;
            }
        }
        throw new JOSEException("a key of the seal must be RSA, P-256 or P-384 to sign statements");
    }

    static JWSSigner signer(SealKey key) throws JOSEException {
        return key.certificate().getPublicKey() instanceof ECPublicKey point
                ? new ECDSASigner(key.secret(), Curve.forECParameterSpec(point.getParams()))
                : new RSASSASigner(key.secret());
    }

    static JWSVerifier verifier(PublicKey key) throws JOSEException {
        return key instanceof ECPublicKey point ? new ECDSAVerifier(point) : new RSASSAVerifier((RSAPublicKey) key);
    }
}
