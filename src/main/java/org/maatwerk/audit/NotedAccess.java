package org.maatwerk.audit;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.maatwerk.confidentiality.FileAccessed;
import org.maatwerk.confidentiality.InformationClass;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.people.Role;

/**
 * What the log keeps of one opening (D-5), before it has its place in the chain.
 *
 * @param onBehalfOf null when somebody acted for themselves
 * @param roles every role the actor had on that day, in a fixed order, separated by commas
 * @param at to the microsecond, as the database keeps it
 */
public record NotedAccess(
        CaseNumber caseNumber,
        PersonId subject,
        PersonId actor,
        PersonId onBehalfOf,
        String roles,
        Relation relation,
        InformationClass informationClass,
        boolean written,
        String why,
        Instant at,
        boolean breakGlass)
        implements Serializable {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS", Locale.ROOT);

    public NotedAccess {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** What to call the actor: the relation; where an adviser stood in an expert's place, that office. */
    public Enum<?> as() {
        List<String> held = List.of(roles.split(","));
        boolean adviser = relation == Relation.EXPERT
                && held.contains(Role.REINTEGRATION_ADVISER.name())
                && !held.contains(Role.CENTRAL_EXPERT.name());
        return adviser ? Role.REINTEGRATION_ADVISER : relation;
    }

    public static NotedAccess of(FileAccessed fact, Set<Role> roles) {
        return new NotedAccess(
                fact.file(),
                fact.subject(),
                fact.actor(),
                fact.onBehalfOf(),
                roles.stream().sorted().map(Role::name).collect(Collectors.joining(",")),
                fact.relation(),
                fact.informationClass(),
                fact.written(),
                fact.why(),
                fact.at(),
                fact.breakGlass());
    }

    /** All of it as text, in the order in which it is hashed; this order never changes. */
    public List<String> fields() {
        return Arrays.asList(
                caseNumber.value(),
                subject.toString(),
                actor.toString(),
                onBehalfOf == null ? null : onBehalfOf.toString(),
                roles,
                relation.name(),
                informationClass.name(),
                String.valueOf(written),
                why,
                moment(LocalDateTime.ofInstant(at, ZoneOffset.UTC)),
                String.valueOf(breakGlass));
    }

    /** A moment in UTC as it is hashed. */
    public static String moment(LocalDateTime utc) {
        return MOMENT.format(utc);
    }
}
