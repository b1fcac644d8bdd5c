package org.maatwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maatwerk.canary.Breaks;

/** A rule nobody has seen fail is not a rule: each must catch the canaries that break it. */
class HouseRulesBiteTest {

    private static final FloorPlan CAGE = new FloorPlan("org.maatwerk.canary");

    private static final JavaClasses CANARIES = new ClassFileImporter().importPackages(CAGE.root());

    @ParameterizedTest
    @EnumSource
    void catches_its_canary(HouseRule rule) {
        List<String> canaries = CANARIES.stream()
                .filter(type -> breaks(type, rule))
                .map(JavaClass::getName)
                .toList();

        String caught = rule.in(CAGE).evaluate(CANARIES).getFailureReport().toString();

        assertThat(canaries).as("canaries of " + rule).isNotEmpty();
        assertThat(caught).contains(canaries);
    }

    private static boolean breaks(JavaClass type, HouseRule rule) {
        return type.isAnnotatedWith(Breaks.class)
                && type.getAnnotationOfType(Breaks.class).value().equals(rule.name());
    }
}
