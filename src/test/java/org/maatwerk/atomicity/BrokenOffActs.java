package org.maatwerk.atomicity;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.transaction.Transactional;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which use cases took part in a transaction that was broken off, and which of the program have not yet. */
final class BrokenOffActs {

    /** Their whole work is to read; an entry in the access log is proved with every act that reads on its way. */
    private static final String READERS = "(Read|Find|Known|Open)[A-Z].*";

    /** Ways of reading in use cases that also change something. A method that is not here must be broken off. */
    private static final Set<String> READING = Set.of(
            "ConfirmSketch.read",
            "ConsentToHandover.read",
            "ConsentToSmt.read",
            "CloseSmtAdvice.read",
            "AskReconsideration.read",
            "ReconfirmSketch.read",
            "RenewAttestation.read",
            "DraftSketch.read",
            "DraftRequest.admission",
            "DraftRequest.find",
            "LapseRequest.isPossible",
            "MaintainCriteriaLists.all",
            "ImportPersonnelFeed.preview",
            "ImportPersonnelFeed.latest",
            "ImportPersonnelFeed.report",
            "SwitchPrevention.list",
            "SwitchPrevention.entities",
            "SwitchPrevention.services",
            "KeepDocument.isKept",
            "KeepDocument.of",
            "KeepDraft.read",
            "SetDeadlines.list",
            "SetDeadlines.names",
            "SetClosingDays.of",
            "SetClosingDays.thisYear",
            "SendMessages.waiting");

    private static final Set<String> SEEN = new ConcurrentSkipListSet<>();

    private BrokenOffActs() {}

    static void entered(Method method) {
        if (Sabotage.isArmed()) {
            SEEN.add(name(method));
        }
    }

    /** Every public way into a use case that changes something and took part in no broken off transaction. */
    static Set<String> missing(BeanManager program) {
        return missing(program, SEEN);
    }

    static Set<String> missing(BeanManager program, Set<String> seen) {
        Set<String> missing = program.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.getPackageName().matches("org\\.maatwerk\\.\\w+\\.usecase"))
                .filter(type -> type.isAnnotationPresent(Transactional.class))
                .filter(type -> !type.getSimpleName().matches(READERS))
                .flatMap(BrokenOffActs::ways)
                .collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(READING);
        missing.removeAll(seen);
        return missing;
    }

    /** What observes is called by those who fire, in their transaction. */
    private static Stream<String> ways(Class<?> useCase) {
        return Arrays.stream(useCase.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Arrays.stream(method.getParameters())
                        .noneMatch(parameter -> parameter.isAnnotationPresent(Observes.class)))
                .map(BrokenOffActs::name);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
