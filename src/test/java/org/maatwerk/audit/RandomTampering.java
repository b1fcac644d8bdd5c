package org.maatwerk.audit;

import java.util.Random;

/**
 * Something that was done to a log by chance.
 *
 * @param from the first entry (or head) that is not as it was
 */
record RandomTampering(String what, boolean ofHeads, long from) {

    static RandomTampering of(TamperedLog log, Random chance) {
        int last = log.size();
        int signed = (int) log.endOfHead(log.heads());
        int entry = 1 + chance.nextInt(last);
        return switch (chance.nextInt(10)) {
            case 0, 1 -> edit(log, entry, chance);
            case 2 -> editWithHashes(log, 1 + chance.nextInt(signed));
            case 3 -> delete(log, 1 + chance.nextInt(last), chance.nextBoolean());
            case 4 -> insert(log, entry);
            case 5 -> swap(log, entry, chance);
            case 6 -> truncate(log, chance.nextInt(signed), chance.nextBoolean());
            case 7 -> restore(log, 1 + chance.nextInt(signed - 1), chance.nextBoolean());
            case 8 -> head(log, 1 + chance.nextInt(log.heads()), chance);
            default -> hash(log, entry, chance.nextBoolean());
        };
    }

    /** The finding says this place, or a stretch that begins no later and holds it. */
    boolean isLocatedBy(LogFinding finding) {
        boolean sameSide = ofHeads == (finding.kind() == LogFinding.Kind.HEAD);
        return sameSide && finding.from() <= from && finding.to() >= from;
    }

    private static RandomTampering edit(TamperedLog log, int entry, Random chance) {
        int field = chance.nextInt(log.fieldCount());
        String now = log.field(entry, field);
        log.changeField(entry, field, now != null && chance.nextInt(5) == 0 ? null : now + "x");
        return new RandomTampering("edit field " + field, false, entry);
    }

    private static RandomTampering editWithHashes(TamperedLog log, int entry) {
        log.changeField(entry, 2, "4711");
        log.rehash(entry, log.size());
        log.endAsItIs();
        return new RandomTampering("edit and make all hashes anew", false, entry);
    }

    private static RandomTampering delete(TamperedLog log, int entry, boolean renumber) {
        log.remove(entry);
        if (renumber) {
            log.renumber();
        }
        return new RandomTampering("delete", false, entry);
    }

    private static RandomTampering insert(TamperedLog log, int entry) {
        log.insert(entry);
        return new RandomTampering("insert", false, entry);
    }

    private static RandomTampering swap(TamperedLog log, int entry, Random chance) {
        int other = 1 + (entry + chance.nextInt(log.size() - 1)) % log.size();
        log.swap(entry, other);
        return new RandomTampering("swap with " + other, false, Math.min(entry, other));
    }

    private static RandomTampering truncate(TamperedLog log, int after, boolean moveTheEnd) {
        log.cutAfter(after);
        if (moveTheEnd && after > 0) {
            log.endAsItIs();
        }
        return new RandomTampering("truncate", false, after + 1L);
    }

    private static RandomTampering restore(TamperedLog log, int entry, boolean goOn) {
        log.restore(entry);
        if (goOn) {
            log.write(40, 7);
        }
        return new RandomTampering("restore old", false, entry + 1L);
    }

    private static RandomTampering head(TamperedLog log, int number, Random chance) {
        if (chance.nextBoolean()) {
            log.forgeHead(number);
        } else {
            String line = log.headLine(number);
            int place = chance.nextInt(line.length());
            log.changeHeadLine(number, place, line.charAt(place) == '0' ? '1' : '0');
        }
        return new RandomTampering("head", true, number);
    }

    private static RandomTampering hash(TamperedLog log, int entry, boolean previous) {
        String other = "e".repeat(64);
        log.changeHashes(entry, previous ? other : null, previous ? null : other);
        return new RandomTampering("another hash", false, entry);
    }
}
