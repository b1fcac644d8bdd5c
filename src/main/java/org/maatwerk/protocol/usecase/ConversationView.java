package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.maatwerk.protocol.ConversationManner;
import org.maatwerk.protocol.Party;

/**
 * A conversation, planned or held; the time is the one on the clock in Belgium.
 *
 * @param place null when nothing was filled in
 * @param present who of the four was there, once it was held
 * @param others whoever else was there, or null
 */
public record ConversationView(
        LocalDateTime at, ConversationManner manner, String place, boolean held, List<Party> present, String others)
        implements Serializable {

    @Override
    public String toString() {
        return "conversation";
    }
}
