package org.redress.process.checker;

import static org.redress.studio.domain.FindingKind.DEAD_END;
import static org.redress.studio.domain.FindingKind.LOOP_WITHOUT_WAITING;
import static org.redress.studio.domain.FindingKind.NEVER_ENDS;
import static org.redress.studio.domain.FindingKind.UNREACHABLE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FixKind;

/** Every way through a model comes from somewhere, ends somewhere, and rests on the way. */
final class FlowCheck implements Check {
    @Override
    public Stream<Finding> findingsIn(ModelFile file) {
        return file.scopes().stream()
                .flatMap(scope -> Stream.of(unreachable(scope), deadEnds(scope), neverEnding(scope), loops(scope))
                        .flatMap(findings -> findings));
    }

    private static Stream<Finding> unreachable(Scope scope) {
        Set<Element> reached = scope.reachable(scope.starts());
        return scope.nodes().stream().filter(node -> !reached.contains(node)).map(node -> {
            Finding finding = Finding.of(UNREACHABLE, Xml.called(node)).at(Xml.id(node));
            return scope.isLedTo(node) ? finding : finding.mendedBy(FixKind.REMOVE_ELEMENT, "");
        });
    }

    private static Stream<Finding> deadEnds(Scope scope) {
        return scope.nodes().stream()
                .filter(node -> isDeadEnd(scope, node))
                .map(node -> Finding.of(DEAD_END, Xml.called(node)).at(Xml.id(node)));
    }

    private static boolean isDeadEnd(Scope scope, Element node) {
        return !Xml.is(node, "endEvent")
                && !Scope.isEventSubProcess(node)
                && scope.outgoing(node).isEmpty();
    }

    /** The first step from which there is no way to an end; what runs beside something ends with it. */
    private static Stream<Finding> neverEnding(Scope scope) {
        if (scope.runsBeside()) {
            return Stream.of();
        }
        Set<Element> ending = scope.leadingTo(
                scope.nodes().stream().filter(node -> Xml.is(node, "endEvent") || isDeadEnd(scope, node)));
        return scope.reachable(scope.nodes("startEvent")).stream()
                .filter(node -> !Xml.is(node, "startEvent") && !ending.contains(node))
                .findFirst()
                .map(node -> Finding.of(NEVER_ENDS, Xml.called(node)).at(Xml.id(node)))
                .stream();
    }

    /** The first step of each loop that nothing stops. */
    private static Stream<Finding> loops(Scope scope) {
        Predicate<Element> hurries = node -> !waits(node);
        Set<Element> told = new HashSet<>();
        return scope.nodes().stream()
                .filter(hurries)
                .filter(node -> !told.contains(node))
                .filter(node -> {
                    Set<Element> loop = loopThrough(scope, node, hurries);
                    told.addAll(loop);
                    return !loop.isEmpty();
                })
                .map(node -> Finding.of(LOOP_WITHOUT_WAITING, Xml.called(node)).at(Xml.id(node)));
    }

    private static Set<Element> loopThrough(Scope scope, Element node, Predicate<Element> hurries) {
        Set<Element> after = hurrying(scope, node, hurries);
        if (!after.contains(node)) {
            return Set.of();
        }
        after.removeIf(each -> !hurrying(scope, each, hurries).contains(node));
        return after;
    }

    /** What is reached without resting, the step itself only where a way leads back to it. */
    private static Set<Element> hurrying(Scope scope, Element node, Predicate<Element> hurries) {
        Set<Element> reached = new HashSet<>();
        List<Element> open = List.of(node);
        while (!open.isEmpty()) {
            open = open.stream()
                    .flatMap(scope::next)
                    .filter(hurries)
                    .filter(reached::add)
                    .toList();
        }
        return reached;
    }

    private static boolean waits(Element node) {
        return switch (node.getTagName()) {
            case "userTask", "receiveTask", "intermediateCatchEvent", "eventBasedGateway", "callActivity" -> true;
            case "boundaryEvent" ->
                node.elements().stream()
                        .anyMatch(event -> Xml.is(event, "timerEventDefinition", "messageEventDefinition"));
            case "subProcess" -> node.elements().stream().anyMatch(FlowCheck::waits);
            default -> false;
        };
    }
}
