package org.maatwerk;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Objects;
import java.util.function.Predicate;

/** Which class may walk through which door of the {@link FloorPlan}. */
final class Doors {

    private Doors() {}

    static DescribedPredicate<JavaClass> areFrontRoomOfTheWork(FloorPlan plan) {
        return DescribedPredicate.describe(
                "are in a front room of the line of work",
                type -> FloorPlan.LINE_OF_WORK.contains(plan.roomOf(type))
                        && plan.innerRoomOf(type).isEmpty());
    }

    static ArchCondition<JavaClass> lieInAKnownRoom(FloorPlan plan) {
        return new ArchCondition<>("lie in a room of the floor plan") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String room = plan.roomOf(type);
                boolean inside = !plan.isFeature(room) || plan.isInnerRoom(plan.innerRoomOf(type));
                if (!plan.isRoom(room) || !inside) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " lies in no known room"));
                }
            }
        };
    }

    static ArchCondition<JavaClass> lookBackOnly(FloorPlan plan) {
        return eachWay(plan, "look back, never ahead", way -> {
            String from = plan.roomOf(way.getOriginClass());
            String to = plan.roomOf(way.getTargetClass());
            return from.equals(to)
                    || to.equals(FloorPlan.SHELL)
                    || to.equals(FloorPlan.LAUNCH)
                    || plan.looksBack(from, to);
        });
    }

    static ArchCondition<JavaClass> enterOthersByTheFront(FloorPlan plan) {
        return eachWay(plan, "enter other features by their front room", way -> {
            String to = plan.roomOf(way.getTargetClass());
            return Objects.equals(plan.roomOf(way.getOriginClass()), to)
                    || !plan.isFeature(to)
                    || plan.innerRoomOf(way.getTargetClass()).isEmpty();
        });
    }

    static ArchCondition<JavaClass> keepTheInsideOrder(FloorPlan plan) {
        return eachWay(plan, "keep the order inside a feature", way -> {
            String room = plan.roomOf(way.getOriginClass());
            return !plan.isFeature(room)
                    || !room.equals(plan.roomOf(way.getTargetClass()))
                    || plan.opensInside(plan.innerRoomOf(way.getOriginClass()), plan.innerRoomOf(way.getTargetClass()));
        });
    }

    static ArchCondition<JavaClass> keepTheLauncherApart(FloorPlan plan) {
        return eachWay(
                plan,
                "neither use the launcher nor be used by it",
                way -> plan.roomOf(way.getOriginClass()).equals(FloorPlan.LAUNCH)
                        == plan.roomOf(way.getTargetClass()).equals(FloorPlan.LAUNCH));
    }

    private static ArchCondition<JavaClass> eachWay(FloorPlan plan, String manner, Predicate<Dependency> allowed) {
        return new ArchCondition<>(manner) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(way -> plan.isOurs(way.getTargetClass().getBaseComponentType()))
                        .filter(allowed.negate())
                        .forEach(way -> events.add(SimpleConditionEvent.violated(way, way.getDescription())));
            }
        };
    }
}
