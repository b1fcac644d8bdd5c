package org.maatwerk.messages;

/** The mail was not taken. */
public class PostFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PostFailed(Throwable cause) {
        super(cause);
    }
}
