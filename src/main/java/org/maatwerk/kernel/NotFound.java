package org.maatwerk.kernel;

/**
 * There is nothing here for this user: it does not exist, or is not theirs to see. The two are never told apart
 * (D-1).
 */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("nothing here for this user");
    }
}
