package org.maatwerk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.function.Function;
import javax.sql.DataSource;
import org.maatwerk.confidentiality.Vault;

/** The doors and manners of the house (docs/house-style.md, sections 3 to 5), each with a canary in the test tree. */
enum HouseRule {
    EVERY_CLASS_HAS_A_ROOM(plan -> classes().should(Doors.lieInAKnownRoom(plan))),

    ROOMS_LOOK_BACK_NEVER_AHEAD(plan -> classes().should(Doors.lookBackOnly(plan))),

    OTHERS_ENTER_A_FEATURE_BY_ITS_FRONT_ROOM(plan -> classes().should(Doors.enterOthersByTheFront(plan))),

    INSIDE_DOORS_OPEN_TOWARDS_THE_FRONT(plan -> classes().should(Doors.keepTheInsideOrder(plan))),

    ONLY_WEB_ROOMS_ENTER_THE_SHELL(plan -> noClasses()
            .that()
            .resideOutsideOfPackages(plan.root() + "." + FloorPlan.SHELL + "..", plan.root() + ".*.web..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(plan.root() + "." + FloorPlan.SHELL + "..")),

    THE_LAUNCHER_STANDS_ALONE(plan -> classes().should(Doors.keepTheLauncherApart(plan))),

    THE_ENGINE_STAYS_BEHIND_ITS_DOOR(plan -> noClasses()
            .that()
            .resideOutsideOfPackages(plan.root() + ".workflow..", plan.root() + ".*.process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")),

    FACES_STAY_IN_THE_SHELL_AND_WEB(plan -> noClasses()
            .that()
            .resideOutsideOfPackages(plan.root() + ".shell..", plan.root() + ".*.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..")),

    ONLY_STORES_HOLD_THE_ENTITY_MANAGER(plan -> noClasses()
            .that()
            .resideOutsideOfPackage(plan.root() + ".*.store..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)),

    /** Elsewhere a connection would be asked for outside a transaction, and be drawn into later ones; decision 14. */
    CONNECTIONS_ARE_ASKED_FOR_AT_THE_START_OR_IN_A_STORE(plan -> noClasses()
            .that()
            .resideOutsideOfPackages(plan.root() + ".start..", plan.root() + ".*.store..", plan.root() + ".workflow..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(DataSource.class)),

    TRANSACTIONS_BEGIN_IN_USE_CASES(plan -> classes()
            .that()
            .resideOutsideOfPackage(plan.root() + ".*.usecase..")
            .should(Manners.beginNoTransaction())),

    SCREENS_NEVER_SEE_ENTITIES(plan -> noClasses()
            .that()
            .resideInAnyPackage(plan.root() + ".*.web..", plan.root() + ".shell..")
            .should()
            .dependOnClassesThat(Manners.ARE_ENTITIES)),

    NOBODY_ASKS_NOW_WITHOUT_A_CLOCK(plan -> noClasses().should().callMethodWhere(Manners.ASKS_NOW)),

    NOBODY_MAKES_A_DATE_OF_NOW(plan -> noClasses().should().callConstructorWhere(Manners.MAKES_NOW)),

    A_USE_CASE_INJECTS_AT_MOST_FOUR(plan ->
            classes().that().resideInAPackage(plan.root() + ".*.usecase..").should(Manners.injectAtMost(4))),

    INJECTED_FIELDS_ARE_OPEN_TO_THE_TEST_NEXT_DOOR(
            plan -> fields().that().areAnnotatedWith(Inject.class).should().bePackagePrivate()),

    NO_SUFFIX_FOR_WANT_OF_A_NAME(plan -> classes().should(Manners.haveAName())),

    THE_FRONT_ROOM_KNOWS_NO_TECHNOLOGY(plan -> noClasses()
            .that(Doors.areFrontRoomOfTheWork(plan))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.camunda..",
                    "jakarta.inject..",
                    "jakarta.enterprise..",
                    "jakarta.servlet..",
                    "jakarta.ws.rs..",
                    "jakarta.json..",
                    "org.eclipse.microprofile..")),

    THE_FRONT_ROOM_HAS_NO_SETTERS(plan -> methods()
            .that()
            .areDeclaredInClassesThat(Doors.areFrontRoomOfTheWork(plan))
            .should()
            .haveNameNotMatching("set[A-Z].*")),

    KEYS_STAY_WITH_DOCUMENTS_AND_CONFIDENTIALITY(plan -> noClasses()
            .that()
            .resideOutsideOfPackages(plan.root() + ".confidentiality..", plan.root() + ".documents..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.crypto.tink..")),

    ONLY_THE_GATE_NOTES_AN_ACCESS(plan -> noClasses()
            .that()
            .resideOutsideOfPackage(plan.root() + ".confidentiality..")
            .should()
            .callConstructorWhere(Manners.MAKES_AN_ACCESS)),

    ONLY_USE_CASES_OPEN_THE_VAULT(plan -> noClasses()
            .that()
            .resideOutsideOfPackages(plan.root() + ".*.usecase..", plan.root() + ".confidentiality..")
            .should()
            .dependOnClassesThat(Projection.OPENS_OR_DECIDES)),

    SEALED_PAPERS_ARE_FOR_THEIR_OWN_ROOM(plan -> noClasses()
            .that(Projection.areUseCasesOfTheWork(plan))
            .and()
            .arePublic()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Vault.class)),

    WHO_COMES_TO_SEALED_PAPERS_PASSED_THE_GATE(plan ->
            classes().that(Projection.areUseCasesOfTheWork(plan)).should(Projection.passTheGateToSealedPapers())),

    SCREENS_ASK_USE_CASES_NOT_STORES(plan -> noClasses()
            .that()
            .resideInAnyPackage(plan.root() + ".*.web..", plan.root() + ".shell..")
            .should()
            .dependOnClassesThat(Projection.HAND_OUT_WHAT_IS_KEPT_OF_A_FILE));

    private final Function<FloorPlan, ArchRule> rule;

    HouseRule(Function<FloorPlan, ? extends ArchRule> rule) {
        this.rule = rule::apply;
    }

    /** Rooms that are still empty keep the rule all the same. */
    ArchRule in(FloorPlan plan) {
        return rule.apply(plan).as(name()).allowEmptyShould(true);
    }
}
