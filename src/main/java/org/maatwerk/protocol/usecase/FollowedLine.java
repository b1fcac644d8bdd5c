package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.FollowUpState;

/**
 * A material agreement, and what became of it.
 *
 * @param deliveredOn null before
 * @param own whether it waits for the reader now
 * @param answers oldest first
 */
public record FollowedLine(
        int number,
        AgreementContent content,
        FollowUpState state,
        LocalDate deliveredOn,
        boolean own,
        List<Answer> answers)
        implements Serializable {

    FollowedLine withoutAnswers() {
        return new FollowedLine(number, content, state, deliveredOn, own, List.of());
    }

    /** @param words empty when there are none */
    public record Answer(int ask, boolean works, Instant at, String words) implements Serializable {

        @Override
        public String toString() {
            return "answer";
        }
    }
}
