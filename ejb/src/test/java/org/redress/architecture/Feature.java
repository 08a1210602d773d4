package org.redress.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Optional;

/** Finds out to which feature, and to which part of it, a class belongs below a root package. */
record Feature(String root) {
    /**
     * The features, the lowest first: each may use those before it. {@code notification} hears everybody's events, so that
     * nothing but {@code integration}, which sends them on, {@code search}, which finds them, {@code demo}, which has everything happen, and {@code process}
     * come after it; that implements
     * everybody's ports, and nobody uses it.
     */
    static final List<String> LOWEST_FIRST = List.of(
            "model",
            "shared",
            "identity",
            "casehistory",
            "audit",
            "servicelevel",
            "absence",
            "onlooker",
            "contact",
            "customer",
            "studio",
            "worklist",
            "draft",
            "check",
            "operations",
            "complaint",
            "commitment",
            "solution",
            "stakeholder",
            "participant",
            "handover",
            "escalation",
            "abuse",
            "visit",
            "closure",
            "conversation",
            "recovery",
            "custody",
            "correspondence",
            "progress",
            "related",
            "relationship",
            "selfservice",
            "intake",
            "insight",
            "notification",
            "integration",
            "search",
            "demo",
            "process");

    /** The name of the feature, where the class is one of ours. */
    Optional<String> of(JavaClass type) {
        return segment(type, 0);
    }

    /** {@code boundary}, {@code domain}, or the technology of an adapter. */
    Optional<String> part(JavaClass type) {
        return segment(type, 1);
    }

    boolean sameFeature(JavaClass one, JavaClass other) {
        return of(one).isPresent() && of(one).equals(of(other));
    }

    boolean isIn(JavaClass type, String part) {
        return part(type).filter(part::equals).isPresent();
    }

    DescribedPredicate<JavaClass> classesIn(String part) {
        return DescribedPredicate.describe("in a " + part, type -> isIn(type, part));
    }

    DescribedPredicate<JavaClass> classesOf(String feature) {
        return DescribedPredicate.describe(
                "of " + feature, type -> of(type).filter(feature::equals).isPresent());
    }

    /** What of a domain may cross to another feature: records, enums, sealed choices between them, and refusals. */
    static boolean isValue(JavaClass type) {
        JavaClass outer = type.getEnclosingClass().filter(Feature::isValue).orElse(type);
        return outer.isRecord()
                || outer.isEnum()
                || type.isAssignableTo(Throwable.class)
                || isSealed(outer)
                || (type.isAnonymousClass()
                        && type.getRawSuperclass().filter(JavaClass::isEnum).isPresent());
    }

    private static boolean isSealed(JavaClass type) {
        return type.isInterface()
                && !type.getModifiers().contains(JavaModifier.SYNTHETIC)
                && type.reflect().isSealed();
    }

    private Optional<String> segment(JavaClass type, int index) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return Optional.empty();
        }
        String[] segments = name.substring(root.length() + 1).split("\\.");
        return index < segments.length ? Optional.of(segments[index]) : Optional.empty();
    }
}
