package org.maatwerk.protocol.usecase;

import static org.maatwerk.protocol.Cast.ADVISER;
import static org.maatwerk.protocol.Cast.AN;
import static org.maatwerk.protocol.Cast.BO;
import static org.maatwerk.protocol.Cast.EXPERT;
import static org.maatwerk.protocol.Cast.FILE;
import static org.maatwerk.protocol.Cast.HEAD;
import static org.maatwerk.protocol.Cast.HR;
import static org.maatwerk.protocol.Cast.MANAGER;
import static org.maatwerk.protocol.Cast.OTHER_EXPERT;
import static org.maatwerk.protocol.Cast.ROADS;
import static org.maatwerk.protocol.Cast.TODAY;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.leaks.Samples;
import org.maatwerk.leaks.TriedActs;
import org.maatwerk.leaks.WayIn;

/** Everybody tries every act of this room that does not open to them, on a protocol in several states. */
final class Strangers {

    private static final String ROOM = "org.maatwerk.protocol.usecase.";

    private static final Map<String, Supplier<ProtocolTable>> STATES = Map.of(
            "proposed", ProtocolTable::proposed,
            "with go-ahead", ProtocolTable::withGoAhead,
            "planned", ProtocolTable::planned,
            "held", ProtocolTable::held,
            "frozen", ProtocolTable::frozen,
            "in force", ProtocolTable::inForce);

    private static final List<PersonId> EVERYBODY = List.of(AN, BO, MANAGER, HR, HEAD, ADVISER, EXPERT, OTHER_EXPERT);

    /** Who became related to the staff member since: those who could have a part in it, or those who have (A13). */
    private static final List<Set<PersonId>> RELATED =
            List.of(Set.of(OTHER_EXPERT, ADVISER, BO), Set.of(EXPERT, MANAGER, HR));

    private static final Map<WayIn, Method> ACTS = TriedActs.of(ROOM);

    private final Locks locks;
    private final TriedActs tried = new TriedActs();

    Strangers(Locks locks) {
        this.locks = locks;
    }

    /** What went through, by whom, in which state. */
    List<String> get() {
        STATES.forEach((state, made) -> RELATED.forEach(related -> get(state, made.get(), related)));
        return tried.got();
    }

    List<String> trouble() {
        return tried.trouble();
    }

    private void get(String state, ProtocolTable table, Set<PersonId> related) {
        ProtocolParties real = table.get(ProtocolDoor.class).parties;
        related.forEach(one -> table.people.relate(one, AN));
        locks.on(table);
        ACTS.forEach((act, method) -> {
            Object useCase = table.get(method.getDeclaringClass());
            EVERYBODY.stream()
                    .filter(who ->
                            TriedActs.isOfAFile(method) && related.contains(who) || !isEntitled(who, act, table, real))
                    .forEach(who -> tried.attempt(
                            useCase,
                            method,
                            Samples.of(method, who, FILE, AN, ROADS),
                            act.name() + " by " + who + ", " + state,
                            TriedActs.isOfAFile(method)
                                    && real.relationsOf(who, table.protocol()).isEmpty()));
        });
    }

    private static boolean isEntitled(PersonId who, WayIn act, ProtocolTable table, ProtocolParties real) {
        boolean byOffice = table.people.rolesOf(who, TODAY).stream()
                .anyMatch(role -> act.opensTo().contains(role.name()));
        return byOffice
                || real.relationsOf(who, table.protocol()).stream()
                        .map(relation ->
                                relation.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .anyMatch(words -> act.opensTo().contains(words));
    }
}
