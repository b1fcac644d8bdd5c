package org.maatwerk.leaks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.Refused;

/** The acts of one room that do not open to everybody, tried by whom they are not for. */
public final class TriedActs {

    private final List<String> got = new ArrayList<>();
    private final List<String> trouble = new ArrayList<>();

    /** What went through. */
    public List<String> got() {
        return got;
    }

    /** What ended in another way than that there is nothing, or that it may not be. */
    public List<String> trouble() {
        return trouble;
    }

    public void attempt(Object useCase, Method act, Object[] samples, String what) {
        attempt(useCase, act, samples, what, false);
    }

    /** @param outsider whether it is to be as if there were nothing at all (D-1): a refusal tells too much */
    public void attempt(Object useCase, Method act, Object[] samples, String what, boolean outsider) {
        try {
            Object answer = act.invoke(useCase, samples);
            if (!isNothing(answer) || act.getReturnType() == void.class) {
                got.add(what);
            }
        } catch (InvocationTargetException end) {
            judge(end.getCause(), what, outsider);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void judge(Throwable end, String what, boolean outsider) {
        if (end instanceof Refused && outsider) {
            got.add(what + ": " + end);
        } else if (!(end instanceof NotFound) && !(end instanceof Refused)) {
            trouble.add(what + ": " + end);
        }
    }

    private static boolean isNothing(Object answer) {
        return Boolean.FALSE.equals(answer)
                || answer instanceof List<?> list && list.isEmpty()
                || answer instanceof Optional<?> maybe && maybe.isEmpty();
    }

    public static boolean isOfAFile(Method act) {
        return Arrays.asList(act.getParameterTypes()).contains(CaseNumber.class);
    }

    /** @param room the package of the use cases, with a dot behind it */
    public static Map<WayIn, Method> of(String room) {
        Map<WayIn, Method> acts = new LinkedHashMap<>();
        WaysIn.written().acts().stream()
                .filter(act ->
                        !act.opensTo().contains("EVERYBODY") && !act.opensTo().contains("the program"))
                .forEach(act -> methodOf(room, act).ifPresent(method -> acts.put(act, method)));
        return acts;
    }

    private static Optional<Method> methodOf(String room, WayIn act) {
        String[] name = act.name().split("\\.");
        try {
            return Arrays.stream(Class.forName(room + name[0]).getDeclaredMethods())
                    .filter(method -> method.getName().equals(name[1]) && Modifier.isPublic(method.getModifiers()))
                    .findFirst();
        } catch (ClassNotFoundException ofAnotherRoom) {
            return Optional.empty();
        }
    }
}
