package org.maatwerk;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rooms of the house and which doors open where (docs/house-style.md, sections 2 and 3).
 *
 * @param root the package the rooms lie in: the house itself, or the cage of the canaries
 */
record FloorPlan(String root) {

    static final FloorPlan HOUSE = new FloorPlan("org.maatwerk");

    static final String SHELL = "shell";
    static final String START = "start";
    static final String LAUNCH = "launch";

    /** In the order in which the rooms may look: back, never ahead. */
    static final List<String> FOUNDATION =
            List.of("kernel", "people", "confidentiality", "documents", "workflow", "messages");

    static final List<String> LINE_OF_WORK = List.of("attestation", "protocol", "budget", "coaching", "registration");

    static final Set<String> WATCHERS = Set.of("statistics", "audit");

    private static final Map<String, Set<String>> INSIDE = Map.of(
            "", Set.of(),
            "store", Set.of(""),
            "usecase", Set.of(""),
            "process", Set.of("", "usecase"),
            "web", Set.of("", "usecase"));

    /** The room of a class, or the empty text when it lies in none. */
    String roomOf(JavaClass type) {
        String inside = below(type);
        int end = inside.indexOf('.');
        return end < 0 ? inside : inside.substring(0, end);
    }

    /** The inner room of a class: {@code web}, {@code usecase} …, or the empty text for the front room. */
    String innerRoomOf(JavaClass type) {
        String inside = below(type);
        int end = inside.indexOf('.');
        return end < 0 ? "" : inside.substring(end + 1);
    }

    boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    boolean isFeature(String room) {
        return FOUNDATION.contains(room) || LINE_OF_WORK.contains(room) || WATCHERS.contains(room);
    }

    boolean isRoom(String room) {
        return isFeature(room) || Set.of(SHELL, START, LAUNCH).contains(room);
    }

    boolean isInnerRoom(String inner) {
        return INSIDE.containsKey(inner);
    }

    /** Whether one inner room of a feature may use another inner room of the same feature. */
    boolean opensInside(String from, String to) {
        return from.equals(to) || INSIDE.getOrDefault(from, Set.of()).contains(to);
    }

    /** Whether a class of the first room may know the second room's front. */
    boolean looksBack(String from, String to) {
        if (WATCHERS.contains(to) || to.equals(START)) {
            return false;
        }
        if (from.equals(SHELL) || from.equals(START)) {
            return FOUNDATION.contains(to);
        }
        return rank(to) <= rank(from);
    }

    private static int rank(String room) {
        if (FOUNDATION.contains(room)) {
            return FOUNDATION.indexOf(room);
        }
        return LINE_OF_WORK.contains(room)
                ? FOUNDATION.size() + LINE_OF_WORK.indexOf(room)
                : FOUNDATION.size() + LINE_OF_WORK.size();
    }

    private String below(JavaClass type) {
        String name = type.getPackageName();
        return name.length() <= root.length() ? "" : name.substring(root.length() + 1);
    }
}
