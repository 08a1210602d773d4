package org.redress.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.redress.web.architecture.broken.AsksTheSystemClock;
import org.redress.web.architecture.broken.HoldsAnAdapter;
import org.redress.web.architecture.broken.HoldsAnEntity;
import org.redress.web.architecture.broken.KnowsTheProcess;
import org.redress.web.architecture.broken.PagelessView;
import org.redress.web.architecture.broken.Prints;

/** Each rule holds for the product, and is seen to bite on a class that breaks it. */
class WebRulesTest {
    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.redress.web");

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(WEB);
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void bites(ArchRule rule, List<Class<?>> broken) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(broken)).hasViolation())
                .isTrue();
    }

    static Stream<ArchRule> rules() {
        return Stream.of(
                WebRules.KNOWS_NO_ENGINE,
                WebRules.KNOWS_NO_ADAPTER,
                WebRules.SEES_OF_DOMAINS_VALUES_ONLY,
                WebRules.ASKS_THE_CLOCK,
                WebRules.PRINTS_NOTHING,
                WebRules.VIEWS_ARE_NAMED,
                WebRules.VIEWS_MIRROR_PAGES);
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach(WebRules.KNOWS_NO_ENGINE, KnowsTheProcess.class),
                breach(WebRules.KNOWS_NO_ADAPTER, HoldsAnAdapter.class),
                breach(WebRules.SEES_OF_DOMAINS_VALUES_ONLY, HoldsAnEntity.class),
                breach(WebRules.ASKS_THE_CLOCK, AsksTheSystemClock.class),
                breach(WebRules.PRINTS_NOTHING, Prints.class),
                breach(WebRules.VIEWS_ARE_NAMED, PagelessView.class),
                breach(WebRules.VIEWS_MIRROR_PAGES, PagelessView.class));
    }

    private static Arguments breach(ArchRule rule, Class<?> broken) {
        return Arguments.of(rule, List.of(broken));
    }
}
