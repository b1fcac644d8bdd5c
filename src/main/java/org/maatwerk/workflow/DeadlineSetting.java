package org.maatwerk.workflow;

import static org.maatwerk.workflow.WorkflowRefusal.FIRST_DAY_HAS_BEGUN;
import static org.maatwerk.workflow.WorkflowRefusal.FIRST_DAY_IS_MISSING;
import static org.maatwerk.workflow.WorkflowRefusal.WORKING_DAYS_OUT_OF_RANGE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.maatwerk.kernel.Refused;

/**
 * How many working days something may take (termijn), from a date on (X1). A value is never changed: another one
 * follows it, for tasks that open from then on (X4).
 */
@Entity
@Table(name = "workflow_deadline_setting")
public class DeadlineSetting {

    private static final int MOST = 250;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    @Column(name = "working_days")
    private int workingDays;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    protected DeadlineSetting() {}

    private DeadlineSetting(String name, int workingDays, LocalDate validFrom) {
        this.name = name;
        this.workingDays = workingDays;
        this.validFrom = validFrom;
    }

    /** @throws Refused when it would change what already counted (X4), or makes no sense */
    public static DeadlineSetting from(String name, Integer workingDays, LocalDate validFrom, LocalDate today) {
        int days = Objects.requireNonNullElse(workingDays, 0);
        Refused.unless(days >= 1 && days <= MOST, WORKING_DAYS_OUT_OF_RANGE, "working-days");
        Refused.unless(validFrom != null, FIRST_DAY_IS_MISSING, "valid-from");
        Refused.unless(validFrom.isAfter(today), FIRST_DAY_HAS_BEGUN, "valid-from");
        return new DeadlineSetting(name, days, validFrom);
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public int workingDays() {
        return workingDays;
    }

    public LocalDate validFrom() {
        return validFrom;
    }
}
