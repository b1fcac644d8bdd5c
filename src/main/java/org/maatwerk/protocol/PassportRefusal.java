package org.maatwerk.protocol;

import org.maatwerk.kernel.Refusal;

/** Why an act on an adjustment passport was refused (P12). */
public enum PassportRefusal implements Refusal {
    NO_AGREEMENT_CHOSEN,
    /** What holds is another than what was shown. */
    PASSPORT_WOULD_DIFFER,
    /** A name or a word that no typeface of ours can draw (decision 54). */
    PASSPORT_CANNOT_BE_PRINTED,
    /** It is no passport of this product at all. */
    NOT_A_PASSPORT,
    /** The part that says how and by whom it was signed. */
    PASSPORT_HEAD_CHANGED,
    PASSPORT_CONTENT_CHANGED,
    PASSPORT_SIGNATURE_WRONG,
    /** The certificate was not valid when it was signed. */
    PASSPORT_CERTIFICATE_WRONG,
    /** Whoever signed it is not in the operator's folder. */
    ISSUER_NOT_TRUSTED,
    /** It names another address for its status than the operator wrote down for who signed it. */
    PASSPORT_OF_ANOTHER_ADDRESS,
    PASSPORT_EXPIRED,
    PASSPORT_REVOKED,
    /** Who signed it does not know it, or not any more. */
    PASSPORT_IS_UNKNOWN,
    /** The draft says the same already. */
    ALREADY_IN_THE_TEXT
}
