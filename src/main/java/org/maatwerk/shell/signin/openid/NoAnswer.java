package org.maatwerk.shell.signin.openid;

/** The provider cannot be reached, or what it says does not hold. */
class NoAnswer extends Exception {

    private static final long serialVersionUID = 1;

    NoAnswer(String line) {
        super(line);
    }

    NoAnswer(String line, Throwable cause) {
        super(line, cause);
    }
}
