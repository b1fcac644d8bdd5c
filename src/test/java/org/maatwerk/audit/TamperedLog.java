package org.maatwerk.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maatwerk.confidentiality.Signatures;
import org.maatwerk.confidentiality.store.TestSignatures;

/** A log in memory of which everything can be changed that somebody with the database and the folder could change. */
final class TamperedLog {

    private static final Signatures OURS = new RememberedSignatures(TestSignatures.fresh());
    private static final Signatures THEIRS = TestSignatures.fresh();
    private static final String AT = "2026-11-20T12:00:00.000000";

    private final List<ChainLink> links = new ArrayList<>();
    private final List<SignedHead> kept = new ArrayList<>();
    private final List<String> exported = new ArrayList<>();
    private int life = 1;
    private ChainEnd end = new ChainEnd(0, ChainLink.BEGINNING);

    LogReport check() {
        return LogCheck.of(links.iterator(), end, kept, exported, OURS);
    }

    TamperedLog copy() {
        TamperedLog copy = new TamperedLog();
        copy.links.addAll(links);
        copy.kept.addAll(kept);
        copy.exported.addAll(exported);
        copy.end = end;
        return copy;
    }

    /** Adds entries as the product does, and signs now and then. */
    void write(int entries, int signEach) {
        for (int i = 0; i < entries; i++) {
            ChainLink link = ChainLink.after(end.sequence() + 1, end.hash(), fields(end.sequence() + 1));
            links.add(link);
            end = new ChainEnd(link.sequence(), link.hash());
            if (link.sequence() % signEach == 0) {
                SignedHead head = SignedHead.of(end, AT, kept.isEmpty() ? null : kept.get(kept.size() - 1), OURS);
                kept.add(head);
                exported.add(head.line());
            }
        }
    }

    private List<String> fields(long number) {
        return Arrays.asList(
                "IA-2026-0000" + number % 9,
                String.valueOf(number % 5),
                String.valueOf(life),
                number % 4 == 0 ? "7" : null,
                "STAFF_MEMBER,CENTRAL_EXPERT",
                "EXPERT",
                "D2_SKETCH",
                String.valueOf(number % 3 == 0),
                "draft-sketch",
                AT,
                "false");
    }

    int size() {
        return links.size();
    }

    int heads() {
        return exported.size();
    }

    long endOfHead(int number) {
        return kept.get(number - 1).sequence();
    }

    String field(int entry, int field) {
        return links.get(entry - 1).fields().get(field);
    }

    int fieldCount() {
        return links.get(0).fields().size();
    }

    void changeField(int entry, int field, String value) {
        ChainLink link = links.get(entry - 1);
        List<String> fields = new ArrayList<>(link.fields());
        fields.set(field, value);
        links.set(entry - 1, new ChainLink(link.sequence(), fields, link.previousHash(), link.hash()));
    }

    void changeHashes(int entry, String previousHash, String hash) {
        ChainLink link = links.get(entry - 1);
        links.set(
                entry - 1,
                new ChainLink(
                        link.sequence(),
                        link.fields(),
                        previousHash == null ? link.previousHash() : previousHash,
                        hash == null ? link.hash() : hash));
    }

    /** As somebody would who knows how the hashes are made. */
    void rehash(int from, int to) {
        for (int entry = from; entry <= to; entry++) {
            String before = entry == 1
                    ? ChainLink.BEGINNING
                    : entry == from
                            ? links.get(entry - 1).previousHash()
                            : links.get(entry - 2).hash();
            links.set(
                    entry - 1,
                    ChainLink.after(
                            links.get(entry - 1).sequence(),
                            before,
                            links.get(entry - 1).fields()));
        }
    }

    void endAsItIs() {
        ChainLink last = links.get(links.size() - 1);
        end = new ChainEnd(last.sequence(), last.hash());
        kept.removeIf(head -> head.sequence() > last.sequence());
    }

    void remove(int entry) {
        links.remove(entry - 1);
    }

    void renumber() {
        for (int i = 0; i < links.size(); i++) {
            ChainLink link = links.get(i);
            links.set(i, new ChainLink(i + 1L, link.fields(), link.previousHash(), link.hash()));
        }
    }

    /** A new entry with hashes that look right; those after it move down. */
    void insert(int place) {
        String before = place == 1 ? ChainLink.BEGINNING : links.get(place - 2).hash();
        links.add(place - 1, ChainLink.after(place, before, fields(1000)));
        renumber();
    }

    /** Everything but the place changes places. */
    void swap(int one, int other) {
        ChainLink first = links.get(one - 1);
        ChainLink second = links.get(other - 1);
        links.set(one - 1, new ChainLink(one, second.fields(), second.previousHash(), second.hash()));
        links.set(other - 1, new ChainLink(other, first.fields(), first.previousHash(), first.hash()));
    }

    void cutAfter(int entry) {
        links.subList(entry, links.size()).clear();
    }

    /** The whole database as it was, the second place as it is. */
    void restore(int entry) {
        cutAfter(entry);
        endAsItIs();
        life++;
    }

    void forgeHead(int number) {
        SignedHead head = kept.get(number - 1);
        SignedHead forged = SignedHead.of(
                new ChainEnd(head.sequence(), "f".repeat(64)), AT, number == 1 ? null : kept.get(number - 2), THEIRS);
        exported.set(number - 1, forged.line());
    }

    void changeHeadLine(int number, int place, char letter) {
        StringBuilder line = new StringBuilder(exported.get(number - 1));
        line.setCharAt(place % line.length(), letter);
        exported.set(number - 1, line.toString());
    }

    String headLine(int number) {
        return exported.get(number - 1);
    }

    void removeHead(int number) {
        exported.remove(number - 1);
    }

    void cutHeadsAfter(int number) {
        exported.subList(number, exported.size()).clear();
    }

    /** Ten thousand logs have the same few heads; each is looked at once. */
    private record RememberedSignatures(Signatures ours, Map<String, Boolean> known) implements Signatures {

        RememberedSignatures(Signatures ours) {
            this(ours, new HashMap<>());
        }

        @Override
        public void prepare(boolean mayMake) {
            ours.prepare(mayMake);
        }

        @Override
        public byte[] sign(byte[] text) {
            return ours.sign(text);
        }

        @Override
        public boolean isOurs(byte[] text, byte[] signature) {
            return known.computeIfAbsent(
                    Arrays.toString(text) + Arrays.toString(signature), both -> ours.isOurs(text, signature));
        }
    }
}
