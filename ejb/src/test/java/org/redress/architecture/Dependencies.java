package org.redress.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What may use what, as conditions. */
final class Dependencies {
    private static final List<String> EVERYWHERE = List.of("java.", "javax.crypto", "org.jspecify.");
    private static final List<String> IN_A_DOMAIN = List.of("jakarta.persistence", "jakarta.validation");
    private static final Set<String> NOBODY_USES = Set.of("process");

    private final Feature feature;

    Dependencies(Feature feature) {
        this.feature = feature;
    }

    ArchCondition<JavaClass> onlyUseWhatADomainMay() {
        return onlyUse("only use what a domain may", this::mayBeUsedByADomain);
    }

    ArchCondition<JavaClass> onlyUseWhatABoundaryMay() {
        return onlyUse("only use what a boundary may", this::mayBeUsedByABoundary);
    }

    ArchCondition<JavaClass> onlyUseFeaturesBelow() {
        return onlyUse("only use features below its own", this::isBelow);
    }

    ArchCondition<JavaClass> beIn(String part) {
        return that("be in a " + part, type -> feature.isIn(type, part));
    }

    ArchCondition<JavaClass> beOf(String name) {
        return that(
                "be of " + name, type -> feature.of(type).filter(name::equals).isPresent());
    }

    ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return that("live in a package that is null-marked", type -> type.getPackage()
                .isAnnotatedWith(NullMarked.class));
    }

    ArchCondition<JavaMethod> moveNoEntity() {
        return new ArchCondition<>("move no entity") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(
                                method.getReturnType().getAllInvolvedRawTypes().stream(),
                                method.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                        .filter(type -> type.isAnnotatedWith(Entity.class))
                        .forEach(entity -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " moves the entity " + entity.getName())));
            }
        };
    }

    private boolean mayBeUsedByADomain(JavaClass user, JavaClass used) {
        return isFrom(used, EVERYWHERE)
                || isFrom(used, IN_A_DOMAIN)
                || feature.of(used).filter("shared"::equals).isPresent()
                || (feature.isIn(used, "domain") && (feature.sameFeature(user, used) || Feature.isValue(used)));
    }

    /** Containers and libraries are no concern of this rule; our own adapters are reached by injection only. */
    private boolean mayBeUsedByABoundary(JavaClass user, JavaClass used) {
        if (feature.of(used).isEmpty() || feature.part(used).isEmpty()) {
            return true;
        }
        return feature.isIn(used, "boundary")
                || (feature.isIn(used, "domain") && (feature.sameFeature(user, used) || Feature.isValue(used)));
    }

    private boolean isBelow(JavaClass user, JavaClass used) {
        if (feature.of(used).isEmpty() || feature.sameFeature(user, used)) {
            return true;
        }
        int usersPlace = feature.of(user).map(Feature.LOWEST_FIRST::indexOf).orElse(-1);
        int usedPlace = feature.of(used).map(Feature.LOWEST_FIRST::indexOf).orElse(-1);
        boolean used4All = feature.of(used).filter(NOBODY_USES::contains).isPresent();
        return usersPlace >= 0 && usedPlace >= 0 && usedPlace < usersPlace && !used4All;
    }

    private static boolean isFrom(JavaClass type, List<String> prefixes) {
        JavaClass element = type.getBaseComponentType();
        return element.isPrimitive() || prefixes.stream().anyMatch(element.getName()::startsWith);
    }

    private ArchCondition<JavaClass> onlyUse(String description, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass used = dependency.getTargetClass().getBaseComponentType();
                    if (!allowed.test(type, used)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> that(String description, java.util.function.Predicate<JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!holds.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " does not " + description));
                }
            }
        };
    }
}
