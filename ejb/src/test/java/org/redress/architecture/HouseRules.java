package org.redress.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redress.identity.boundary.Allows;

/** The rules of {@code docs/architecture.md}, by name, for whatever lies below a root package. */
final class HouseRules {
    private final Feature feature;
    private final Dependencies may;
    private final Map<String, ArchRule> rules = new TreeMap<>();

    HouseRules(String root) {
        feature = new Feature(root);
        may = new Dependencies(feature);
        layers();
        doors();
        clockAndStreams();
        entities();
        names();
    }

    /** Every rule under a short name. */
    Map<String, ArchRule> all() {
        return rules;
    }

    ArchRule named(String name) {
        ArchRule rule = rules.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("no rule " + name + " among " + rules.keySet());
        }
        return rule.allowEmptyShould(true);
    }

    private void layers() {
        rule(
                "only process knows the engine and the models",
                noClasses()
                        .that(not(feature.classesOf("process")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.camunda..", "org.redress.model.."));
        rule(
                "only the index knows its library",
                noClasses()
                        .that(describe("are not in the index", type -> !feature.isIn(type, "lucene")))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.apache.lucene.."));
        rule(
                "a domain knows no container, no adapter and only values of other domains",
                classes().that(feature.classesIn("domain")).should(may.onlyUseWhatADomainMay()));
        rule(
                "a boundary uses its own domain, other boundaries and values",
                classes().that(feature.classesIn("boundary")).should(may.onlyUseWhatABoundaryMay()));
        rule("a feature uses only those below it", classes().should(may.onlyUseFeaturesBelow()));
    }

    private void doors() {
        rule(
                "doors are in boundaries",
                classes().that(annotatedWith(Stateless.class)).should(may.beIn("boundary")));
        rule(
                "every public method of a door names who may pass",
                methods()
                        .that(describe("are public and of a door", HouseRules::isPublicOfADoor))
                        .should(beAnnotatedWith(Allows.class)));
        rule(
                "a service or queries in a boundary is a door",
                classes()
                        .that(feature.classesIn("boundary"))
                        .and()
                        .areNotInterfaces()
                        .and()
                        .areTopLevelClasses()
                        .and()
                        .haveNameMatching(".*(Service|Queries)")
                        .should(beAnnotatedWith(Stateless.class)));
        rule(
                "no other kinds of beans begin a transaction",
                noClasses()
                        .should(beAnnotatedWith(Stateful.class))
                        .orShould(beAnnotatedWith(MessageDriven.class))
                        .orShould(beAnnotatedWith(Transactional.class)));
        rule(
                "no entity passes a door",
                methods()
                        .that(describe("are public and of a door", HouseRules::isPublicOfADoor))
                        .should(may.moveNoEntity()));
        rule(
                "no door repeats itself",
                noClasses()
                        .that(annotatedWith(Stateless.class))
                        .should()
                        .dependOnClassesThat()
                        .haveSimpleName("Retrying"));
        rule(
                "delegates are named and in process",
                classes()
                        .that()
                        .implement("org.camunda.bpm.engine.delegate.JavaDelegate")
                        .should(beAnnotatedWith(Named.class))
                        .andShould(may.beOf("process")));
    }

    private void clockAndStreams() {
        rule(
                "time comes from the clock",
                noClasses()
                        .that()
                        .doNotHaveSimpleName("SystemClock")
                        .should()
                        .accessTargetWhere(describe("asks the system for the time", HouseRules::asksTheSystem)));
        rule(
                "only the demonstration moves the clock",
                noClasses()
                        .that(not(feature.classesOf("demo")))
                        .and(not(feature.classesOf("shared")))
                        .should()
                        .dependOnClassesThat()
                        .haveSimpleName("ClockHands"));
        rule(
                "nothing prints",
                noClasses()
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .orShould()
                        .callMethodWhere(describe(
                                "prints a stack trace",
                                call -> call.getTarget().getName().equals("printStackTrace"))));
        rule(
                "nobody logs past the one logger",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.util.logging..", "org.apache.log4j.."));
    }

    private void entities() {
        rule(
                "entities are in domains",
                classes().that(annotatedWith(Entity.class)).should(may.beIn("domain")));
        rule(
                "entities keep their fields to themselves",
                fields().that()
                        .areDeclaredInClassesThat(annotatedWith(Entity.class))
                        .and()
                        .areNotStatic()
                        .should()
                        .bePrivate());
        rule(
                "entities have verbs, not setters",
                noMethods()
                        .that()
                        .areDeclaredInClassesThat(annotatedWith(Entity.class))
                        .should()
                        .haveNameMatching("set[A-Z].*"));
        rule(
                "no static state",
                noFields()
                        .that(describe("are not made by a compiler", field -> !field.getModifiers()
                                .contains(JavaModifier.SYNTHETIC)))
                        .should()
                        .beStatic()
                        .andShould()
                        .notBeFinal());
        rule(
                "tests can set what is injected",
                fields().that().areAnnotatedWith(Inject.class).should().bePackagePrivate());
    }

    private void names() {
        rule(
                "names say what the desk says",
                noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO)"));
        rule(
                "no class is called abstract or by an I",
                noClasses().should().haveNameMatching(".*\\.(Abstract|I[A-Z][a-z]).*"));
        rule(
                "adapters of the database are named by it",
                classes()
                        .that(feature.classesIn("jpa"))
                        .and()
                        .arePublic()
                        .and()
                        .areTopLevelClasses()
                        .should()
                        .haveSimpleNameStartingWith("Jpa"));
        rule(
                "repositories are ports of a domain",
                classes()
                        .that()
                        .haveSimpleNameEndingWith("Repository")
                        .and()
                        .areInterfaces()
                        .should(may.beIn("domain")));
        rule("every package says what may be null", classes().should(may.liveInANullMarkedPackage()));
    }

    private void rule(String name, ArchRule rule) {
        rules.put(name, rule.as(name));
    }

    private static boolean isPublicOfADoor(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(Stateless.class)
                && method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean asksTheSystem(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        boolean now = owner.getPackageName().equals("java.time") && name.equals("now") && !takesAClock(access);
        boolean system = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
        boolean clock = owner.isEquivalentTo(Clock.class) && name.startsWith("system");
        boolean date = owner.isEquivalentTo(Date.class) && name.equals("<init>") && takesNothing(access);
        return now || system || clock || date;
    }

    private static boolean takesAClock(JavaAccess<?> access) {
        return parameters(access).contains(Clock.class.getName());
    }

    private static boolean takesNothing(JavaAccess<?> access) {
        return parameters(access).isEmpty();
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget target
                ? target.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }
}
