package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.maatwerk.kernel.CaseNumber;

/**
 * Who somebody can propose a protocol to.
 *
 * @param own the one that runs for the reader, or null
 * @param team of a manager; empty for anybody else
 * @param hr whether the reader proposes to people of the entity
 * @param adviser whether the reader proposes to who was sick for long
 * @param before what the reader proposed to others, newest first; not what became of it (D-6)
 */
public record ProposingView(CaseNumber own, List<Member> team, boolean hr, boolean adviser, List<Proposed> before)
        implements Serializable {

    /** Somebody of one's own team. */
    public record Member(long id, String name) implements Serializable {}

    /** That one proposed it to somebody, and when. */
    public record Proposed(String name, Instant at) implements Serializable {}

    @Override
    public String toString() {
        return "proposing";
    }
}
