package org.redress.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Named;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Locale;

/** The rules of the architecture document that bind pages (its rule 4, names, time). */
final class WebRules {
    static final ArchRule KNOWS_NO_ENGINE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.camunda..", "org.redress.model..", "org.redress.process..")
            .allowEmptyShould(true);

    static final ArchRule KNOWS_NO_ADAPTER = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.redress..jpa..", "org.redress..smtp..", "org.redress..security..")
            .allowEmptyShould(true);

    static final ArchRule SEES_OF_DOMAINS_VALUES_ONLY = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("org.redress.*.domain..").and(not(isValue())));

    static final ArchRule ASKS_THE_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callConstructor(Date.class);

    static final ArchRule PRINTS_NOTHING =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    static final ArchRule VIEWS_ARE_NAMED =
            classes().that().haveSimpleNameEndingWith("View").should().beAnnotatedWith(Named.class);

    static final ArchRule VIEWS_MIRROR_PAGES =
            classes().that().haveSimpleNameEndingWith("View").should(haveTheirPage());

    private WebRules() {}

    private static DescribedPredicate<JavaClass> isValue() {
        return describe(
                "records, enums or sealed kinds of them",
                type -> type.isRecord()
                        || type.isEnum()
                        || (type.isInterface() && !type.getSimpleName().endsWith("Repository")));
    }

    private static ArchCondition<JavaClass> haveTheirPage() {
        return new ArchCondition<>("have a page of their name in the folder of their package") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                boolean found = Files.exists(page("src/main/webapp", view))
                        || Files.exists(page("src/main/webapp/WEB-INF", view))
                        || Files.isDirectory(Path.of("src/main/webapp/errors"))
                                && view.getSimpleName().equals("FailureView");
                String sentence = view.getName() + " shows " + page("src/main/webapp", view) + ", which is not there";
                events.add(new SimpleConditionEvent(view, found, sentence));
            }
        };
    }

    private static Path page(String root, JavaClass view) {
        String folder = view.getPackageName()
                .replaceFirst("^org\\.redress\\.web\\.?", "")
                .replace('.', '/');
        String name = view.getSimpleName().replaceFirst("View$", "").replaceAll("(?<=.)([A-Z])", "-$1");
        return Path.of(root, folder, name.toLowerCase(Locale.ROOT) + ".xhtml");
    }
}
