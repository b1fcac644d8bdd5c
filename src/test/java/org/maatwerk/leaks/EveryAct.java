package org.maatwerk.leaks;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.maatwerk.confidentiality.Relation;
import org.maatwerk.kernel.CaseNumber;
import org.maatwerk.kernel.NotFound;
import org.maatwerk.kernel.PersonId;
import org.maatwerk.kernel.Refused;

/** Every act of {@link WaysIn}, done by everybody to whom it does not open, on every file. */
@Dependent
class EveryAct {

    @Inject
    BeanManager program;

    @Inject
    Scene scene;

    private final WaysIn ways = WaysIn.takenAlong();

    /** What went through; it should have been refused. */
    final Set<String> wentThrough = new TreeSet<>();

    /** Acts that were tried, by as many persons and on as many files as there are. */
    final Set<String> tried = new TreeSet<>();

    int attempts;

    void byWhoeverMayNot(List<MatrixFile> files) {
        for (WayIn act : ways.acts()) {
            if (!act.isTheProgramsOwn() && !act.opensTo().contains(WayIn.EVERYBODY)) {
                methods(act).forEach(method -> attempt(act, method, files));
            }
        }
    }

    private void attempt(WayIn act, Method method, List<MatrixFile> files) {
        boolean onAFile = Arrays.asList(method.getParameterTypes()).contains(CaseNumber.class);
        for (Who who : Who.values()) {
            if (who.email() == null || act.opensTo(who)) {
                continue;
            }
            for (MatrixFile file : onAFile ? worthTrying(method, files) : files.subList(0, 1)) {
                Relation relation = onAFile ? file.relationOf(who) : null;
                if (!act.opensTo(who, relation)) {
                    attempt(
                            act,
                            method,
                            scene.id(who),
                            file,
                            who + " on " + file,
                            relation != null || file.numberOnly().contains(who));
                }
            }
        }
        if (onAFile && !act.opensTo(Who.OTHER_SUBJECT)) {
            PersonId stranger = files.get(1).subject().id();
            worthTrying(method, files).stream()
                    .filter(file -> file != files.get(1))
                    .forEach(file -> attempt(act, method, stranger, file, Who.OTHER_SUBJECT + " on " + file, false));
        }
    }

    /** Of a feature that the act is not of, one file: there is nothing with that number. */
    private static List<MatrixFile> worthTrying(Method method, List<MatrixFile> files) {
        String inRoom = method.getDeclaringClass().getPackageName();
        List<MatrixFile> own = files.stream()
                .filter(file -> inRoom.contains("." + file.room() + "."))
                .toList();
        if (own.isEmpty()) {
            return files;
        }
        Stream<MatrixFile> foreign =
                files.stream().filter(file -> !own.contains(file)).limit(1);
        return Stream.concat(own.stream(), foreign).toList();
    }

    /** Who has nothing to do with it hears that there is nothing; who has, may hear why not. */
    private void attempt(
            WayIn act, Method method, PersonId actor, MatrixFile file, String whoOnWhat, boolean mayHearWhy) {
        tried.add(act.name());
        attempts++;
        try {
            Object answer = method.invoke(bean(method.getDeclaringClass()), Samples.of(method, actor, file));
            if (!Boolean.FALSE.equals(answer)) {
                wentThrough.add(act.name() + " by " + whoOnWhat);
            }
        } catch (InvocationTargetException refused) {
            Throwable why = refused.getCause();
            if (!(why instanceof NotFound) && !(mayHearWhy && why instanceof Refused)) {
                wentThrough.add(act.name() + " by " + whoOnWhat + " ends with " + why);
            }
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Stream<Method> methods(WayIn act) {
        String[] name = act.name().split("\\.");
        List<Method> found = program.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .distinct()
                .filter(type -> type.getSimpleName().equals(name[0])
                        && type.getPackageName().endsWith(".usecase"))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.getName().equals(name[1])
                        && Modifier.isPublic(method.getModifiers())
                        && !method.isSynthetic())
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("no act " + act.name());
        }
        return found.stream();
    }

    private static Object bean(Class<?> type) {
        return CDI.current().select(type).get();
    }
}
