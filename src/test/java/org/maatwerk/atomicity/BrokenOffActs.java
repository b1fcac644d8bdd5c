package org.maatwerk.atomicity;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/** Which use cases took part in a transaction that was broken off, and which of the program have not yet. */
final class BrokenOffActs {

    private static final Set<String> SEEN = new ConcurrentSkipListSet<>();

    private BrokenOffActs() {}

    static void entered(Method method) {
        if (Sabotage.isArmed()) {
            SEEN.add(UseCaseWays.name(method));
        }
    }

    /** Every public way into a use case that changes something and took part in no broken off transaction. */
    static Set<String> missing(BeanManager program) {
        return missing(program, SEEN);
    }

    static Set<String> missing(BeanManager program, Set<String> seen) {
        Stream<Class<?>> beans =
                program.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(Bean::getBeanClass);
        Set<String> missing = UseCaseWays.thatChange(beans);
        missing.removeAll(seen);
        return missing;
    }
}
