package org.maatwerk.protocol.usecase;

import java.io.Serializable;
import java.util.List;
import org.maatwerk.protocol.AgreementContent;
import org.maatwerk.protocol.ProtocolSection;

/** What differs between two versions; empty when they read the same. */
public record ComparisonView(int from, int to, List<Difference> differences) implements Serializable {

    /** What became of a part. */
    public enum Change {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * One part that differs.
     *
     * @param section null for an agreement
     * @param agreement its number, or zero for a section
     * @param words of the running text, in order: what stayed, went and came
     * @param before of an agreement, or null; and after
     */
    public record Difference(
            Change change,
            ProtocolSection section,
            int agreement,
            List<Words> words,
            AgreementContent before,
            AgreementContent after)
            implements Serializable {}

    /** A run of words of one kind. @param kind null for what stayed */
    public record Words(Change kind, String text) implements Serializable {}

    @Override
    public String toString() {
        return "comparison";
    }
}
