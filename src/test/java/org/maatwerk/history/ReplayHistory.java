package org.maatwerk.history;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.maatwerk.kernel.HouseClock;
import org.maatwerk.protocol.MeasureCategory;
import org.maatwerk.testing.PackagedServer;

/**
 * The history that a demo can begin with (F1): an empty data folder is filled year by year, from 2014 on, with what was
 * published of these years. The server runs with its clock in that year, and everything is done in its pages by those who
 * did it then; nothing is written beside them.
 */
final class ReplayHistory {

    /** In the middle of the year. */
    private static final int MONTH = 6;

    private static final int DAY = 11;

    private final Path data;
    private final PrintStream out;

    ReplayHistory(Path data, PrintStream out) {
        this.data = data;
        this.out = out;
    }

    /**
     * One year after the other.
     *
     * @param published how many requests of each category there were in each year
     * @return the report of the last year, as its page shows it
     */
    List<String> replay(Map<Integer, Map<MeasureCategory, Integer>> published) {
        PastPeople people = new PastPeople();
        List<String> report = List.of();
        for (Map.Entry<Integer, Map<MeasureCategory, Integer>> of : published.entrySet()) {
            PastYear year = PastYear.of(of.getKey(), of.getValue());
            report = replay(year, people);
        }
        report.forEach(out::println);
        return report;
    }

    private List<String> replay(PastYear year, PastPeople people) {
        long days = daysSince(year.year());
        out.println(year.year() + ": " + year.asks().size() + " requests and "
                + year.studentWages().size() + " job students");
        try (PackagedServer server = PackagedServer.in(data).with(Map.of("MAATWERK_CLOCK_OFFSET", "-P" + days + "D"))) {
            server.start();
            Clock clock = Clock.offset(Clock.system(HouseClock.ZONE), Duration.ofDays(-days));
            YearOverHttp pages = new YearOverHttp(server, clock, people);
            pages.replay(year);
            List<String> report = pages.report(year.year());
            server.stop();
            return report;
        }
    }

    private static long daysSince(int year) {
        return ChronoUnit.DAYS.between(LocalDate.of(year, MONTH, DAY), LocalDate.now(Clock.system(HouseClock.ZONE)));
    }
}
