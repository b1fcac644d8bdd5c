package org.maatwerk.audit;

/**
 * The first thing that is wrong with the log (bevinding).
 *
 * @param from the first bad entry; for {@link Kind#HEAD} the number of the head
 * @param to the last one that may be bad; mostly the same
 */
public record LogFinding(Kind kind, long from, long to) {

    /** What was done to it. */
    public enum Kind {
        /** The entry says something else than was written. */
        CHANGED("was changed"),
        /** The entry is gone, others after it are there. */
        REMOVED("was removed"),
        /** The entry was never written by us. */
        INSERTED("was put in"),
        /** Another entry stands in its place. */
        MOVED("stands in another entry's place"),
        /** This entry and all after it are gone. */
        TRUNCATED("and everything after it is gone"),
        /** All hashes from here on were made anew; they are not the ones that were signed. */
        REWRITTEN("was written anew, with all that follow"),
        /** A line of the second place, or its copy in the database, is not what we signed. */
        HEAD("is not what was signed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    static LogFinding at(Kind kind, long place) {
        return new LogFinding(kind, place, place);
    }

    /** One line for who operates the installation. */
    public String inWords() {
        if (kind == Kind.HEAD) {
            return "Signed head %d %s.".formatted(from, kind.words);
        }
        String which = from == to ? "Entry %d ".formatted(from) : "One of the entries %d to %d ".formatted(from, to);
        return which + kind.words + '.';
    }
}
