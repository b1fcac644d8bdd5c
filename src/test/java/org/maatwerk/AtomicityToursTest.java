package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maatwerk.atomicity.UseCaseWays;

/**
 * Tells within seconds that a use case is in no tour of {@code AtomicityIT}, which itself would tell later: a failure
 * half way must leave no trace, and only what is tried is known (decision 5).
 */
class AtomicityToursTest {

    private static final JavaClasses HOUSE = new ClassFileImporter().importPackages("org.maatwerk");

    /** Done in the transaction of those who are in a tour, and by nobody else. */
    private static final Set<String> WITHIN_OTHERS = Set.of(
            "KeepDocument.keep",
            "KeepDocument.discard",
            "TrackTask.opened",
            "TrackTask.given",
            "TrackTask.ended",
            "TrackTask.held",
            "TrackTask.wentOn",
            "WriteMessages.invite",
            "WriteMessages.cancelAppointments",
            "FollowAgreements.of",
            "FollowAgreements.supplied",
            "FollowAgreements.handOver",
            "FollowAids.given",
            "FollowAids.left",
            "FollowAids.moved",
            "FollowAids.handOver");

    @Test
    void every_use_case_that_changes_something_is_in_a_tour() {
        Set<String> missing = UseCaseWays.thatChange(HOUSE.stream().map(JavaClass::reflect));
        assertThat(missing).contains("WithdrawRequest.withdraw").containsAll(WITHIN_OTHERS);

        missing.removeAll(inTours());
        missing.removeAll(WITHIN_OTHERS);

        assertThat(missing)
                .as("use cases to put into a tour of the package atomicity, or among its READING ways")
                .isEmpty();
    }

    private static Set<String> inTours() {
        return HOUSE.stream()
                .filter(type -> type.getPackageName().equals("org.maatwerk.atomicity"))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .flatMap(AtomicityToursTest::ways)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The use case itself, or whoever stands behind the interface that is called. */
    private static Stream<String> ways(JavaMethodCall call) {
        JavaClass called = call.getTargetOwner();
        return Stream.concat(Stream.of(called), called.getAllSubclasses().stream())
                .map(type -> type.getSimpleName() + "." + call.getName());
    }
}
