package org.maatwerk.people.usecase;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.maatwerk.kernel.Refused;
import org.maatwerk.people.FeedFinding;
import org.maatwerk.people.FeedProblem;
import org.maatwerk.people.PeopleRefusal;

/** Reads a personnel feed: a bad line is reported with its number and reason, the others are taken (X8). */
class FeedReader {

    private final CsvTable table;
    private final Map<FeedColumn, Integer> places = new EnumMap<>(FeedColumn.class);
    private final List<FeedLine> good = new ArrayList<>();
    private final List<FeedFinding> findings = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

    private FeedReader(CsvTable table) {
        this.table = table;
        for (FeedColumn column : FeedColumn.values()) {
            int place = table.column(column.names());
            Refused.when(place < 0, PeopleRefusal.FEED_COLUMN_MISSING);
            places.put(column, place);
        }
    }

    /** @throws Refused when the file is empty or lacks a column */
    static FeedFile read(byte[] file) {
        CsvTable table = CsvTable.of(file);
        Refused.when(table.rows().isEmpty(), PeopleRefusal.FEED_IS_EMPTY);
        FeedReader reader = new FeedReader(table);
        table.rows().forEach(reader::take);
        return new FeedFile(table.rows().size(), reader.good, reader.findings, reader.named);
    }

    private void take(CsvTable.Row row) {
        try {
            good.add(read(row));
        } catch (BadLine bad) {
            findings.add(new FeedFinding(row.number(), bad.problem()));
        }
    }

    private FeedLine read(CsvTable.Row row) throws BadLine {
        if (row.values() == null) {
            throw new BadLine(FeedProblem.UNREADABLE_LINE);
        }
        boolean first = name(row, FeedColumn.STAFF_NUMBER) & name(row, FeedColumn.EMAIL);
        if (!row.isReadable(table.columns())) {
            throw new BadLine(FeedProblem.UNREADABLE_LINE);
        }
        FeedValues values = new FeedValues(column -> value(row, column));
        values.mustSayWho();
        if (!first) {
            throw new BadLine(FeedProblem.SAME_AS_EARLIER_LINE);
        }
        return values.line(row.number());
    }

    /** Remembers who stands on the line, however bad the rest of it is; false when an earlier line had them. */
    private boolean name(CsvTable.Row row, FeedColumn column) {
        String who = value(row, column).toLowerCase(Locale.ROOT);
        return who.isEmpty() || named.add(who);
    }

    private String value(CsvTable.Row row, FeedColumn column) {
        int place = places.get(column);
        return place < row.values().size() ? row.values().get(place) : "";
    }
}
