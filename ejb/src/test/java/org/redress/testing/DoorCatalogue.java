package org.redress.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Stateless;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.redress.identity.boundary.Allows;
import org.redress.identity.domain.Caller;

/** All doors of the product, found on the class path. */
public final class DoorCatalogue {
    private DoorCatalogue() {}

    /** Every public method of every door, in the order of their names. */
    public static List<Door> all() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.redress").stream()
                        .filter(type -> type.isAnnotatedWith(Stateless.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(DoorCatalogue::isPublic)
                        .map(JavaMethod::reflect)
                        .map(Door::of)
                        .sorted(Comparator.comparing(Door::name))
                        .toList();
    }

    private static boolean isPublic(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return owner.getPackageName().endsWith(".boundary")
                && method.getModifiers().contains(JavaModifier.PUBLIC)
                && !method.getModifiers().contains(JavaModifier.STATIC)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    /**
     * A public method of a door.
     *
     * @param callers who may pass; empty where nobody is named
     */
    public record Door(Method method, Set<Caller> callers) {
        static Door of(Method method) {
            Allows allows = method.getAnnotation(Allows.class);
            return new Door(method, allows == null ? Set.of() : Set.of(allows.value()));
        }

        /** Like {@code ComplaintService.register}. */
        public String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }
    }
}
