package org.maatwerk.shell.signin.openid;

import java.util.Locale;

/** Why somebody came back from the provider and was not let in. */
enum Trouble {
    /** The attempt is too old, of another browser, or was used before. */
    EXPIRED,
    /** The provider did not let them through. */
    NOT_LET_IN,
    /** The provider knows them, the personnel feed does not, or not today. */
    UNKNOWN,
    /** Another account than theirs has their e-mail address. */
    ANOTHER_ACCOUNT,
    /** The provider did not make sure enough of them. */
    TOO_WEAK,
    /** The provider did not ask once more who they are. */
    NOT_FRESH,
    /** Somebody else than who is signed in here proved who they are. */
    SOMEBODY_ELSE,
    /** The provider does not answer, or its answer does not hold. */
    PROVIDER;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
