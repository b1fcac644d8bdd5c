package org.maatwerk.audit;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * From where reading is unusual (grenzen), as this installation set it.
 *
 * @param filesPerDay so many different files a day are not unusual for anybody
 * @param dayBegins the hour at which the working day begins
 * @param dayEnds the hour at which it has ended
 */
public record OddityLimits(int filesPerDay, int dayBegins, int dayEnds, ZoneId zone) {

    /** How much more than usual is unusual. */
    private static final int TIMES_AS_USUAL = 3;

    boolean isMany(long files, double usual) {
        return files > filesPerDay && files > TIMES_AS_USUAL * usual;
    }

    boolean isOutsideHours(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        return local.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                || local.getHour() < dayBegins
                || local.getHour() >= dayEnds;
    }

    LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
