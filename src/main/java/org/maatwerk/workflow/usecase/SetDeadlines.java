package org.maatwerk.workflow.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;
import org.maatwerk.workflow.DeadlineSetting;
import org.maatwerk.workflow.DeadlineSettings;
import org.maatwerk.workflow.WorkflowRefusal;

/** The administrator gives a deadline another length, for tasks that open from a date on (X1, X4). */
@ApplicationScoped
@Transactional
public class SetDeadlines {

    @Inject
    DeadlineSettings settings;

    @Inject
    Administrators administrators;

    /** By name, newest first. */
    public List<DeadlineLine> list(PersonId actor) {
        administrators.only(actor);
        List<DeadlineLine> lines = new ArrayList<>();
        DeadlineSetting newer = null;
        for (DeadlineSetting setting : settings.all()) {
            boolean followed = newer != null && newer.name().equals(setting.name());
            lines.add(line(setting, followed ? newer.validFrom().minusDays(1) : null));
            newer = setting;
        }
        return lines;
    }

    private DeadlineLine line(DeadlineSetting setting, LocalDate until) {
        LocalDate today = administrators.today();
        boolean now = !setting.validFrom().isAfter(today) && (until == null || !until.isBefore(today));
        return new DeadlineLine(setting.name(), setting.workingDays(), setting.validFrom(), until, now);
    }

    /** The names of all deadlines there are. */
    public List<String> names(PersonId actor) {
        administrators.only(actor);
        return settings.all().stream().map(DeadlineSetting::name).distinct().toList();
    }

    public void set(PersonId actor, String name, Integer workingDays, LocalDate from) {
        Refused.unless(names(actor).contains(name), WorkflowRefusal.UNKNOWN_DEADLINE, "deadline");
        settings.add(DeadlineSetting.from(name, workingDays, from, administrators.today()));
    }
}
