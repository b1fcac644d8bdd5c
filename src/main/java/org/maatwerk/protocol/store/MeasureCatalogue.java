package org.maatwerk.protocol.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.maatwerk.protocol.Barrier;
import org.maatwerk.protocol.DependsOn;
import org.maatwerk.protocol.Measure;
import org.maatwerk.protocol.Measure.Words;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.protocol.Measures;

/** The catalogue that comes with the program. */
@ApplicationScoped
public class MeasureCatalogue implements Measures {

    private static final String FILE = "/org/maatwerk/protocol/measures.csv";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setHeader()
            .setSkipHeaderRecord(true)
            .get();

    private final List<Measure> measures = read();

    @Override
    public List<Measure> all() {
        return measures;
    }

    private static List<Measure> read() {
        try (var file = new InputStreamReader(
                        MeasureCatalogue.class.getResourceAsStream(FILE), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(file)) {
            return rows.stream().map(MeasureCatalogue::measure).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }

    private static Measure measure(CSVRecord row) {
        return new Measure(
                row.get("code"),
                MeasureCategory.valueOf(row.get("category")),
                DependsOn.valueOf(row.get("depends_on")),
                "yes".equals(row.get("costed")),
                barriers(row.get("barriers")),
                new Words(row.get("nl"), row.get("nl_explanation")),
                new Words(row.get("en"), row.get("en_explanation")));
    }

    private static Set<Barrier> barriers(String codes) {
        return Arrays.stream(codes.split(" ")).map(Barrier::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
