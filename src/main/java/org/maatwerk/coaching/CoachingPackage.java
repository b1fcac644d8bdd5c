package org.maatwerk.coaching;

import static org.maatwerk.coaching.CoachingRefusal.NO_SESSION_HOURS;
import static org.maatwerk.coaching.CoachingRefusal.PACKAGE_USED_UP;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.maatwerk.kernel.Hours;
import org.maatwerk.kernel.Refused;

/** How many hours were granted, and how many of them are used (pakket coaching, T13): to the quarter. */
public record CoachingPackage(Hours granted, Hours used, CoachingLimits limits) implements Serializable {

    private static final int WHOLE = 100;
    private static final int TENTHS = 1;

    /** How many hours may still be logged. */
    public Hours left() {
        Hours left = most().minus(used);
        return left.isPositive() ? left : Hours.ZERO;
    }

    private Hours most() {
        return new Hours(Math.toIntExact((long) granted.quarters() * limits.stopAt() / WHOLE));
    }

    /**
     * With these hours more.
     *
     * @throws Refused when they are none, or more than are left
     */
    public CoachingPackage with(Hours more) {
        Refused.unless(more.isPositive(), NO_SESSION_HOURS, "hours");
        if (more.isMoreThan(left())) {
            throw new Refused(PACKAGE_USED_UP, List.of("hours"), List.of(left().whole(), left().minutes()));
        }
        return new CoachingPackage(granted, used.plus(more), limits);
    }

    /** As if these had not been logged. */
    public CoachingPackage without(Hours fewer) {
        return new CoachingPackage(granted, used.minus(fewer), limits);
    }

    /** Whether so much is used that who has to do with it is told. */
    public boolean isNearlyUsed() {
        return (long) used.quarters() * WHOLE >= (long) granted.quarters() * limits.warnAt();
    }

    public boolean isUsedUp() {
        return !left().isPositive();
    }

    /** How much of it is used, in per cent of what was granted and at most all of it, for a drawing. */
    public BigDecimal share() {
        BigDecimal whole = BigDecimal.valueOf(Math.max(1, granted.quarters()));
        BigDecimal share =
                BigDecimal.valueOf((long) used.quarters() * WHOLE).divide(whole, TENTHS, RoundingMode.HALF_UP);
        return share.min(BigDecimal.valueOf(WHOLE));
    }
}
