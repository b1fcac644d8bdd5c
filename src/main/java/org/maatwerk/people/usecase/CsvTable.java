package org.maatwerk.people.usecase;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table as other systems deliver it: with semicolons, commas or tabs, with or without quotes and byte order mark, in
 * UTF-8, UTF-16 or what Windows makes of it. Each line is read by itself, so that one broken quote spoils one line.
 */
class CsvTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final List<String> header;
    private final List<Row> rows;

    /** @param values null when the line cannot be read */
    record Row(int number, List<String> values) {

        boolean isReadable(int columns) {
            return values != null && values.size() == columns;
        }
    }

    private CsvTable(List<String> header, List<Row> rows) {
        this.header = header;
        this.rows = rows;
    }

    static CsvTable of(byte[] file) {
        List<String> lines = decoded(file).lines().toList();
        if (lines.isEmpty() || lines.get(0).isBlank()) {
            return new CsvTable(List.of(), List.of());
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(lines.get(0)))
                .setIgnoreSurroundingSpaces(true)
                .get();
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(new Row(i + 1, split(lines.get(i), format)));
            }
        }
        List<String> names = Optional.ofNullable(split(lines.get(0), format)).orElse(List.of());
        return new CsvTable(names.stream().map(CsvTable::simplified).toList(), rows);
    }

    /** The place of the column with one of these names, or -1. */
    int column(List<String> names) {
        return names.stream()
                .map(CsvTable::simplified)
                .mapToInt(header::indexOf)
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(-1);
    }

    int columns() {
        return header.size();
    }

    List<Row> rows() {
        return rows;
    }

    private static String simplified(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }

    private static char separator(String header) {
        return Stream.of(';', ',', '\t')
                .max(Comparator.comparingLong(
                        candidate -> header.chars().filter(c -> c == candidate).count()))
                .orElseThrow();
    }

    private static List<String> split(String line, CSVFormat format) {
        try (CSVParser parser = CSVParser.parse(new StringReader(line), format)) {
            List<CSVRecord> records = parser.getRecords();
            return records.size() == 1
                    ? records.get(0).stream().map(String::strip).toList()
                    : null;
        } catch (IOException | RuntimeException unreadable) {
            // The caller reports the line by its number; what it says may be personal and goes nowhere.
            return null;
        }
    }

    private static String decoded(byte[] file) {
        String text = utf16(file).orElseGet(() -> utf8(file).orElseGet(() -> new String(file, WINDOWS)));
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static Optional<String> utf16(byte[] file) {
        boolean marked = file.length >= 2
                && (file[0] == (byte) 0xFE && file[1] == (byte) 0xFF
                        || file[0] == (byte) 0xFF && file[1] == (byte) 0xFE);
        return marked ? Optional.of(new String(file, StandardCharsets.UTF_16)) : Optional.empty();
    }

    private static Optional<String> utf8(byte[] file) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
