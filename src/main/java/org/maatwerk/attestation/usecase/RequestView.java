package org.maatwerk.attestation.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import org.maatwerk.attestation.RequestQuestion;

/**
 * A request as the staff member sent it.
 *
 * @param readByExpert whether the expert of the file can read it too; nobody can in a closed file
 */
public record RequestView(Instant submittedAt, Map<RequestQuestion, String> answers, boolean readByExpert)
        implements Serializable {

    @Override
    public String toString() {
        return "request of " + submittedAt;
    }
}
