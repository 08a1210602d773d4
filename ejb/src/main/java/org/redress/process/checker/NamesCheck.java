package org.redress.process.checker;

import static org.redress.studio.domain.FindingKind.NAME_TWICE;
import static org.redress.studio.domain.FindingKind.TOO_MANY_STEPS;
import static org.redress.studio.domain.FindingKind.WITHOUT_DOCUMENTATION;
import static org.redress.studio.domain.FindingKind.WITHOUT_NAME;
import static org.redress.studio.domain.FindingKind.WITHOUT_STEP_NUMBER;
import static org.redress.studio.domain.FindingKind.WITHOUT_TRANSLATION;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;

/** Whoever reads a model, a task or a timeline finds words there. */
final class NamesCheck implements Check {
    private static final int MOST_STEPS = 15;

    @Override
    public Stream<Finding> findingsIn(ModelFile file) {
        return Stream.of(
                        file.scopes().stream().flatMap(NamesCheck::withoutName),
                        namesTwice(file),
                        file.scopes().stream().flatMap(NamesCheck::tooMany),
                        file.steps("userTask").flatMap(NamesCheck::ofATask))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> withoutName(Scope scope) {
        return scope.nodes().stream()
                .filter(node -> Xml.name(node).isEmpty())
                .filter(node -> !isAJoin(scope, node))
                .map(node -> Finding.of(WITHOUT_NAME, Xml.id(node)).at(Xml.id(node)));
    }

    private static boolean isAJoin(Scope scope, Element node) {
        return Xml.is(node, "parallelGateway")
                || node.getTagName().endsWith("Gateway") && scope.outgoing(node).size() < 2;
    }

    private static Stream<Finding> namesTwice(ModelFile file) {
        Set<String> names = new HashSet<>();
        return file.steps("userTask")
                .filter(task -> !Xml.name(task).isEmpty() && !names.add(Xml.name(task)))
                .map(task -> Finding.of(NAME_TWICE, Xml.name(task)).at(Xml.id(task)));
    }

    private static Stream<Finding> tooMany(Scope scope) {
        int steps = scope.nodes().size();
        return steps <= MOST_STEPS
                ? Stream.of()
                : Stream.of(Finding.of(TOO_MANY_STEPS, Integer.toString(steps), Integer.toString(MOST_STEPS))
                        .at(Xml.id(scope.element())));
    }

    private static Stream<Finding> ofATask(Element task) {
        boolean says = Xml.children(task, "documentation")
                .anyMatch(words -> !words.getText().isBlank());
        return Stream.of(
                        says ? Stream.<FindingKind>of() : Stream.of(WITHOUT_DOCUMENTATION),
                        has(task, "step") ? Stream.<FindingKind>of() : Stream.of(WITHOUT_STEP_NUMBER),
                        has(task, "label.af") ? Stream.<FindingKind>of() : Stream.of(WITHOUT_TRANSLATION))
                .flatMap(kinds -> kinds)
                .map(kind -> Finding.of(kind, Xml.called(task)).at(Xml.id(task)));
    }

    private static boolean has(Element task, String property) {
        return Xml.all(task, "property")
                .anyMatch(each -> Xml.name(each).equals(property)
                        && !Xml.text(each, "value").isBlank());
    }
}
