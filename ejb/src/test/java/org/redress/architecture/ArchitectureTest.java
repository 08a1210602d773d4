package org.redress.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final String ROOT = "org.redress";
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("org/redress/model/"))
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> holdsTheRule() {
        return new HouseRules(ROOT)
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(),
                                () -> rule.getValue().allowEmptyShould(true).check(PRODUCT)));
    }

    @Test
    void looksAtTheWholeProduct() {
        assertThat(PRODUCT.contain("org.redress.identity.boundary.DoorGuard")).isTrue();
        assertThat(PRODUCT.size()).isGreaterThan(100);
    }
}
