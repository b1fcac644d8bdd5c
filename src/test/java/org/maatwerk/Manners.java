package org.maatwerk;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;
import org.maatwerk.confidentiality.FileAccessed;

/** How a class of the house behaves, wherever it lives. */
final class Manners {

    private static final List<String> BANNED_SUFFIXES =
            List.of("Service", "Manager", "Helper", "Util", "Utils", "Impl", "Dto");

    /** The one class that makes the clock everybody else is given. */
    private static final String CLOCK_MAKER = "org.maatwerk.kernel.HouseClock";

    private static final Set<String> SYSTEM_CLOCKS = Set.of("system", "systemUTC", "systemDefaultZone");

    static final DescribedPredicate<JavaClass> ARE_ENTITIES =
            DescribedPredicate.describe("are entities", type -> type.isAnnotatedWith(Entity.class));

    static final DescribedPredicate<JavaMethodCall> ASKS_NOW =
            DescribedPredicate.describe("it asks the time without a clock", call -> asksNow(call));

    static final DescribedPredicate<JavaConstructorCall> MAKES_NOW =
            DescribedPredicate.describe("it makes a date of now", call -> {
                CodeUnitCallTarget target = call.getTarget();
                return target.getRawParameterTypes().isEmpty()
                        && (target.getOwner().isEquivalentTo(Date.class)
                                || target.getOwner().isEquivalentTo(GregorianCalendar.class));
            });

    static final DescribedPredicate<JavaConstructorCall> MAKES_AN_ACCESS = DescribedPredicate.describe(
            "it makes a FileAccessed", call -> call.getTarget().getOwner().isEquivalentTo(FileAccessed.class));

    private Manners() {}

    static ArchCondition<JavaClass> beginNoTransaction() {
        return new ArchCondition<>("begin no transaction") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (type.isAnnotatedWith(Transactional.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is transactional"));
                }
                type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(Transactional.class))
                        .forEach(method -> events.add(
                                SimpleConditionEvent.violated(method, method.getFullName() + " is transactional")));
            }
        };
    }

    static ArchCondition<JavaClass> injectAtMost(int most) {
        return new ArchCondition<>("inject at most " + most) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                long injected = type.getAllFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .count();
                if (injected > most) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " injects " + injected));
                }
            }
        };
    }

    static ArchCondition<JavaClass> haveAName() {
        return new ArchCondition<>("have a name of their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                BANNED_SUFFIXES.stream()
                        .filter(type.getSimpleName()::endsWith)
                        .forEach(suffix ->
                                events.add(SimpleConditionEvent.violated(type, type.getName() + " ends in " + suffix)));
            }
        };
    }

    private static boolean asksNow(JavaMethodCall call) {
        CodeUnitCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        if (target.getOwner().isEquivalentTo(Clock.class)) {
            return SYSTEM_CLOCKS.contains(target.getName())
                    && !call.getOriginOwner().getName().equals(CLOCK_MAKER);
        }
        boolean javaTimeNow = owner.startsWith("java.time.")
                && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean systemMillis =
                owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis");
        boolean calendar = target.getOwner().isEquivalentTo(Calendar.class)
                && target.getName().equals("getInstance");
        return javaTimeNow || systemMillis || calendar;
    }
}
