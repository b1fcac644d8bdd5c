package org.maatwerk.messages;

/** Takes mails out of the house. */
public interface Post {

    /** @throws PostFailed when it was not taken; it can be tried again */
    void send(Mail mail);
}
