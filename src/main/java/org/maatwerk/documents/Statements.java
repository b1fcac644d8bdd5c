package org.maatwerk.documents;

import java.util.Map;

/**
 * Statements of the organisation (verklaring): a few facts for a machine elsewhere, signed by the key of the seal (JWS),
 * so that anybody can check them who knows its certificate.
 */
public interface Statements {

    /**
     * @param type what it states, such as {@code maatwerk-passport+jwt}: a statement of one type never passes for another
     * @param says words, whole numbers, and lists and maps of those; when it was signed is added
     */
    String sign(String type, Map<String, Object> says);

    /** Looks whether it is as it was signed. It asks nobody; whether one trusts who signed is another question. */
    StatementReport check(String statement);
}
