package org.maatwerk.audit;

import static org.maatwerk.audit.LogFinding.Kind.CHANGED;
import static org.maatwerk.audit.LogFinding.Kind.INSERTED;
import static org.maatwerk.audit.LogFinding.Kind.MOVED;
import static org.maatwerk.audit.LogFinding.Kind.REMOVED;
import static org.maatwerk.audit.LogFinding.Kind.REWRITTEN;
import static org.maatwerk.audit.LogFinding.Kind.TRUNCATED;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.maatwerk.confidentiality.Signatures;

/**
 * Walks the chain from its beginning to its end and names the first entry that is not as it was written (nazicht van
 * het inzagelog). The hashes show what was changed clumsily; the signed heads show what was changed with all hashes made
 * anew, cut off, or put back from an old copy.
 */
public final class LogCheck {

    private static final ChainLink NOTHING = new ChainLink(0, List.of(), "", ChainLink.BEGINNING);

    private final Iterator<ChainLink> links;
    private final ChainEnd end;
    private final TreeMap<Long, List<SignedHead>> signed = new TreeMap<>();
    private ChainLink last = NOTHING;
    private long lastSigned;

    private LogCheck(Iterator<ChainLink> links, ChainEnd end) {
        this.links = links;
        this.end = end;
    }

    /**
     * @param links every entry, by sequence
     * @param end where the database says that the chain ends
     * @param kept the signed heads in the database, by number
     * @param exported the lines of the second place, read before the rest
     */
    public static LogReport of(
            Iterator<ChainLink> links,
            ChainEnd end,
            List<SignedHead> kept,
            List<String> exported,
            Signatures signatures) {
        LogCheck check = new LogCheck(links, end);
        HeadCheck heads = new HeadCheck(kept, exported, signatures);
        heads.trusted()
                .forEach(head -> check.signed.merge(
                        head.sequence(), List.of(head), (one, other) -> Stream.concat(one.stream(), other.stream())
                                .toList()));
        Optional<LogFinding> entry = check.walk();
        return new LogReport(
                check.last.sequence(),
                heads.last(),
                Stream.of(entry, heads.finding()).flatMap(Optional::stream).toList());
    }

    private Optional<LogFinding> walk() {
        while (links.hasNext()) {
            ChainLink link = links.next();
            if (!follows(link)) {
                return Optional.of(fault(link));
            }
            if (signed.containsKey(link.sequence())) {
                if (!isAsSigned(link)) {
                    return Optional.of(new LogFinding(REWRITTEN, lastSigned + 1, link.sequence()));
                }
                lastSigned = link.sequence();
            }
            last = link;
        }
        return faultAtTheEnd();
    }

    private boolean follows(ChainLink link) {
        return link.sequence() == last.sequence() + 1 && link.previousHash().equals(last.hash()) && link.isWhole();
    }

    private boolean isAsSigned(ChainLink link) {
        return signed.get(link.sequence()).stream().allMatch(head -> head.hash().equals(link.hash()));
    }

    private LogFinding fault(ChainLink link) {
        long place = last.sequence() + 1;
        if (link.sequence() > place) {
            return new LogFinding(REMOVED, place, link.sequence() - 1);
        }
        if (link.sequence() < place) {
            return LogFinding.at(INSERTED, link.sequence());
        }
        ChainLink next = links.hasNext() ? links.next() : null;
        return link.isWhole() ? atTheBreak(link, next) : notWhole(link, next);
    }

    /** Two links, each whole, that do not fit: the one on which the rest goes on is the true one. */
    private LogFinding atTheBreak(ChainLink link, ChainLink next) {
        String goesOnFrom = next == null ? end.hash() : next.previousHash();
        boolean isTrue = goesOnFrom.equals(link.hash()) && last != NOTHING && lastSigned < last.sequence();
        return LogFinding.at(CHANGED, isTrue ? last.sequence() : link.sequence());
    }

    private LogFinding notWhole(ChainLink link, ChainLink next) {
        long place = link.sequence();
        if (link.belongsAt(place + 1)) {
            return LogFinding.at(REMOVED, place);
        }
        if (next != null && next.previousHash().equals(last.hash()) && next.belongsAt(place)) {
            return LogFinding.at(INSERTED, place);
        }
        if (link.previousHash().equals(last.previousHash()) && link.belongsAt(place - 1)) {
            return LogFinding.at(INSERTED, place - 1);
        }
        boolean fromElsewhere =
                LongStream.rangeClosed(1, Math.max(end.sequence(), place)).anyMatch(link::belongsAt);
        return LogFinding.at(fromElsewhere ? MOVED : CHANGED, place);
    }

    private Optional<LogFinding> faultAtTheEnd() {
        long reach = Math.max(end.sequence(), signed.isEmpty() ? 0 : signed.lastKey());
        if (last.sequence() < reach) {
            return Optional.of(LogFinding.at(TRUNCATED, last.sequence() + 1));
        }
        if (last.sequence() > end.sequence()) {
            return Optional.of(new LogFinding(INSERTED, end.sequence() + 1, last.sequence()));
        }
        return last.hash().equals(end.hash()) ? Optional.empty() : Optional.of(LogFinding.at(CHANGED, last.sequence()));
    }
}
