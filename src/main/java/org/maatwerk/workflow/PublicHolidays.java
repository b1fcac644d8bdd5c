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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The Belgian public holidays (wettelijke feestdagen) of any year, computed, not kept. */
@ApplicationScoped
public class PublicHolidays {

    private final HolidayManager belgium =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.BELGIUM));
    private final Map<Integer, Set<LocalDate>> byYear = new ConcurrentHashMap<>();

    public boolean isHoliday(LocalDate date) {
        return of(date.getYear()).contains(date);
    }

    public Set<LocalDate> of(int year) {
        return byYear.computeIfAbsent(year, this::compute);
    }

    private Set<LocalDate> compute(int year) {
        return belgium.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
