package org.maatwerk.testing;

import java.util.Set;
import java.util.TreeSet;

/** Counts the checks that are asked on the ways through some doors; one of them can be left out. */
public final class LeftOutCheck {

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final Set<String> asked = new TreeSet<>();
    private final Set<Class<?>> doors;
    private final String leftOut;

    /** @param leftOut as {@link #asked} names it; null for none */
    public LeftOutCheck(Set<Class<?>> doors, String leftOut) {
        this.doors = Set.copyOf(doors);
        this.leftOut = leftOut;
    }

    /** By way through a door, with what was asked there. */
    public Set<String> asked() {
        return asked;
    }

    /** Whether who asks this, by this way through a door, goes on without it. */
    public boolean is(String kind) {
        String way = STACK.walk(frames -> frames.filter(frame -> doors.contains(frame.getDeclaringClass()))
                .reduce((inner, outer) -> outer)
                .map(StackWalker.StackFrame::getMethodName)
                .orElse("elsewhere"));
        String lock = way + ": " + kind;
        asked.add(lock);
        return lock.equals(leftOut);
    }
}
