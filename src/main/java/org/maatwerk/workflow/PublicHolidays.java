package org.maatwerk.workflow;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The Belgian public holidays of any year, as a published calendar has them; read when first asked for. */
@ApplicationScoped
public class PublicHolidays {

    private final Map<Integer, Map<LocalDate, PublicHoliday>> years = new ConcurrentHashMap<>();

    public boolean isHoliday(LocalDate date) {
        return on(date).isPresent();
    }

    /** The first one, on the rare date that carries two. */
    public Optional<PublicHoliday> on(LocalDate date) {
        return Optional.ofNullable(
                years.computeIfAbsent(date.getYear(), PublicHolidays::read).get(date));
    }

    private static Map<LocalDate, PublicHoliday> read(int year) {
        return belgium().getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
                .filter(day -> PublicHoliday.called(day.getPropertiesKey()).isPresent())
                .collect(Collectors.toMap(
                        Holiday::getDate,
                        day -> PublicHoliday.called(day.getPropertiesKey()).orElseThrow(),
                        (one, other) -> one.compareTo(other) < 0 ? one : other));
    }

    /** Kept by the library itself. */
    private static HolidayManager belgium() {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));
    }
}
