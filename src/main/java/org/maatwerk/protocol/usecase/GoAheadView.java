package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.people.Role;
import org.maatwerk.protocol.ProtocolGround;

/**
 * What the staff member reads before saying yes or no: who asks, who will take part, and exactly who will see what (D-6).
 *
 * @param ground null when the staff member is to say it
 * @param recognised whether there is an internal recognition to start from
 * @param manager the name; null when there is none
 * @param hrOfficers to choose from; one when there is no choice
 * @param seers who will see what, from the access table
 */
public record GoAheadView(
        CaseNumber caseNumber,
        List<Asker> askers,
        ProtocolGround ground,
        boolean recognised,
        String author,
        String manager,
        List<Officer> hrOfficers,
        List<SeerLine> seers)
        implements Serializable {

    /** Who proposed it, and in which office. */
    public record Asker(String name, Role as) implements Serializable {}

    /** An HR officer one can choose. */
    public record Officer(long id, String name) implements Serializable {}

    @Override
    public String toString() {
        return "go-ahead " + caseNumber;
    }
}
