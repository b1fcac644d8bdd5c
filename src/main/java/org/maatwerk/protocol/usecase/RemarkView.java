package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.time.Instant;
import org.maatwerk.protocol.CommentAudience;

/** What somebody said about a version, and for whom it is. */
public record RemarkView(String author, int version, CommentAudience audience, Instant writtenAt, String text)
        implements Serializable {

    @Override
    public String toString() {
        return "remark";
    }
}
