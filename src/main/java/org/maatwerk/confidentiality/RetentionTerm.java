package org.maatwerk.confidentiality;

import static org.maatwerk.confidentiality.ConfidentialityRefusal.MONTHS_OUT_OF_RANGE;
import static org.maatwerk.confidentiality.ConfidentialityRefusal.TERM_HAS_BEGUN;
import static org.maatwerk.confidentiality.ConfidentialityRefusal.TERM_WITHOUT_FIRST_DAY;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.maatwerk.kernel.Refused;

/**
 * How long something is kept (bewaartermijn), for what ends from a date on (X6). A value is never changed: another one
 * follows it, and the day that a closed file carries stays (X4).
 */
@Entity
@Table(name = "confidentiality_retention_term")
public class RetentionTerm {

    private static final int MOST = 600;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;

    private int months;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    protected RetentionTerm() {}

    private RetentionTerm(String name, int months, LocalDate validFrom) {
        this.name = name;
        this.months = months;
        this.validFrom = validFrom;
    }

    /** @throws Refused when it would change what already counted (X4), or makes no sense */
    public static RetentionTerm from(String name, Integer months, LocalDate validFrom, LocalDate today) {
        int length = Objects.requireNonNullElse(months, 0);
        Refused.unless(length >= 1 && length <= MOST, MONTHS_OUT_OF_RANGE, "months");
        Refused.unless(validFrom != null, TERM_WITHOUT_FIRST_DAY, "valid-from");
        Refused.unless(validFrom.isAfter(today), TERM_HAS_BEGUN, "valid-from");
        return new RetentionTerm(name, length, validFrom);
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public int months() {
        return months;
    }

    /** Whole years as years: a year counted from 29 February is a year, not twelve times a month. */
    public Period length() {
        return Period.ofMonths(months).normalized();
    }

    public LocalDate validFrom() {
        return validFrom;
    }
}
