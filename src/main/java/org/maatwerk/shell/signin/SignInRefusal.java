package org.maatwerk.shell.signin;

import org.maatwerk.kernel.Refusal;

/** Why somebody was not let in; deliberately says little. */
enum SignInRefusal implements Refusal {
    UNKNOWN_ACCOUNT_OR_PASSWORD,
    TOO_MANY_TRIES,
    /** Of somebody who is signed in. */
    WRONG_PASSWORD
}
