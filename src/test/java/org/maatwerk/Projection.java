package org.maatwerk;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.maatwerk.confidentiality.AccessTable;
import org.maatwerk.confidentiality.Gate;
import org.maatwerk.confidentiality.Vault;
import org.maatwerk.kernel.CaseNumber;

/** One place decides what somebody may see of a file (D-1): what may come near sealed text, and by which way. */
final class Projection {

    /** The author of a draft is in no relation to a file yet: they come by who they are, and by nothing else (A2). */
    private static final Set<String> COME_TO_THEIR_OWN_DRAFT = Set.of("DraftRequest", "SubmitRequest");

    /** Text is opened, and access decided, in use cases alone. */
    static final DescribedPredicate<JavaClass> OPENS_OR_DECIDES = DescribedPredicate.describe(
            "open sealed text or decide who may",
            type -> Stream.of(Vault.class, Gate.class, AccessTable.class).anyMatch(type::isAssignableTo));

    /** Reference data is nobody's; what a store keeps of a file is for use cases. */
    static final DescribedPredicate<JavaClass> HAND_OUT_WHAT_IS_KEPT_OF_A_FILE = DescribedPredicate.describe(
            "hand out what a store keeps of a file",
            type -> type.isInterface()
                    && type.getAllSubclasses().stream()
                            .anyMatch(kept -> kept.getPackageName().endsWith(".store"))
                    && type.getMethods().stream()
                            .flatMap(method -> method.getReturnType().getAllInvolvedRawTypes().stream())
                            .anyMatch(Projection::isARowOfAFile));

    private Projection() {}

    static DescribedPredicate<JavaClass> areUseCasesOfTheWork(FloorPlan plan) {
        return DescribedPredicate.describe(
                "are use cases of the line of work",
                type -> FloorPlan.LINE_OF_WORK.contains(plan.roomOf(type))
                        && plan.innerRoomOf(type).equals("usecase"));
    }

    /** Whoever others can call, and by whom sealed text can be reached inside the room, asks the gate or its door. */
    static ArchCondition<JavaClass> passTheGateToSealedPapers() {
        return new ArchCondition<>("pass the gate to sealed papers") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (isAskedByOthers(type)
                        && reachesTheVault(type, new HashSet<>())
                        && !COME_TO_THEIR_OWN_DRAFT.contains(type.getSimpleName())
                        && needs(type).noneMatch(Projection::guards)) {
                    events.add(SimpleConditionEvent.violated(
                            type, type.getName() + " comes to sealed papers and asks no gate"));
                }
            }
        };
    }

    /** What only observes facts is asked by nobody: who fired them passed the gate. */
    private static boolean isAskedByOthers(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getMethods().stream()
                        .anyMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC));
    }

    /** Another public class answers for itself. */
    private static boolean reachesTheVault(JavaClass type, Set<JavaClass> seen) {
        return needs(type)
                .filter(seen::add)
                .anyMatch(needed -> needed.isAssignableTo(Vault.class)
                        || needed.getPackageName().equals(type.getPackageName())
                                && !needed.getModifiers().contains(JavaModifier.PUBLIC)
                                && reachesTheVault(needed, seen));
    }

    /** The gate, the door that stands before it, or a pool that goes through that door. */
    private static boolean guards(JavaClass needed) {
        return needed.isAssignableTo(Gate.class)
                || isDoor(needed)
                || !reachesTheVault(needed, new HashSet<>()) && needs(needed).anyMatch(Projection::isDoor);
    }

    private static boolean isDoor(JavaClass type) {
        return needs(type).anyMatch(needed -> needed.isAssignableTo(Gate.class))
                && needs(type).noneMatch(needed -> needed.isAssignableTo(Vault.class));
    }

    private static boolean isARowOfAFile(JavaClass type) {
        return type.isAnnotatedWith(Entity.class)
                && needs(type).anyMatch(needed -> needed.isEquivalentTo(CaseNumber.class));
    }

    private static Stream<JavaClass> needs(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(Dependency::getTargetClass)
                .distinct();
    }
}
