package org.maatwerk.history;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.maatwerk.protocol.MeasureCategory;

/** How many requests there were in each category and year, as the report on 2017 was published (F1). */
record PublishedRequests(Map<Integer, Map<MeasureCategory, Integer>> byYear) {

    private static final String FILE = "/history/tom-requests-2014-2017.csv";
    private static final String CATEGORY = "category";
    private static final String TOTAL = "TOTAL";

    static PublishedRequests read() {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader file = new InputStreamReader(
                        PublishedRequests.class.getResourceAsStream(FILE), StandardCharsets.UTF_8);
                CSVParser lines = format.parse(file)) {
            Map<Integer, Map<MeasureCategory, Integer>> byYear = new LinkedHashMap<>();
            for (CSVRecord line : lines) {
                if (!line.get(CATEGORY).equals(TOTAL)) {
                    count(line, byYear);
                }
            }
            return new PublishedRequests(byYear);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void count(CSVRecord line, Map<Integer, Map<MeasureCategory, Integer>> byYear) {
        MeasureCategory category = MeasureCategory.valueOf(line.get(CATEGORY));
        line.toMap().forEach((column, value) -> {
            if (column.matches("\\d+")) {
                byYear.computeIfAbsent(Integer.valueOf(column), any -> new EnumMap<>(MeasureCategory.class))
                        .put(category, Integer.valueOf(value));
            }
        });
    }
}
