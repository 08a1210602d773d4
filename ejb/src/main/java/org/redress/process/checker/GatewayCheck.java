package org.redress.process.checker;

import static org.redress.studio.domain.FindingKind.ANSWER_WITHOUT_NAME;
import static org.redress.studio.domain.FindingKind.CONDITION_IGNORED;
import static org.redress.studio.domain.FindingKind.FLOW_WITHOUT_CONDITION;
import static org.redress.studio.domain.FindingKind.WITHOUT_DEFAULT;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FixKind;

/** Where a way parts, one of them is always taken, and people can read which. */
final class GatewayCheck implements Check {
    @Override
    public Stream<Finding> findingsIn(ModelFile file) {
        return file.scopes().stream()
                .flatMap(scope -> Stream.concat(
                        scope.nodes("exclusiveGateway", "inclusiveGateway")
                                .filter(gateway -> scope.outgoing(gateway).size() > 1)
                                .flatMap(gateway -> ofAQuestion(scope, gateway)),
                        scope.nodes("parallelGateway", "eventBasedGateway")
                                .flatMap(gateway -> ignored(scope, gateway))));
    }

    private static Stream<Finding> ofAQuestion(Scope scope, Element gateway) {
        List<Element> ways = scope.outgoing(gateway);
        return Stream.of(withoutDefault(gateway, ways), withoutCondition(scope, gateway), withoutName(gateway, ways))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> withoutDefault(Element gateway, List<Element> ways) {
        if (!Xml.text(gateway, "default").isEmpty()) {
            return Stream.of();
        }
        String usual = ways.stream()
                .filter(way -> !hasCondition(way))
                .findFirst()
                .map(Xml::id)
                .orElse("");
        Finding finding = Finding.of(WITHOUT_DEFAULT, Xml.called(gateway)).at(Xml.id(gateway));
        return Stream.of(usual.isEmpty() ? finding : finding.mendedBy(FixKind.SET_DEFAULT_FLOW, usual));
    }

    /** Without a default, one way without a condition is what the default is meant to be. */
    private static Stream<Finding> withoutCondition(Scope scope, Element gateway) {
        String usual = Xml.text(gateway, "default");
        List<Element> silent = scope.outgoing(gateway).stream()
                .filter(way -> !hasCondition(way) && !Xml.id(way).equals(usual))
                .toList();
        return usual.isEmpty() && silent.size() == 1
                ? Stream.of()
                : silent.stream().map(way -> Finding.of(FLOW_WITHOUT_CONDITION, scope.called(way), Xml.called(gateway))
                        .at(Xml.id(way)));
    }

    private static Stream<Finding> withoutName(Element gateway, List<Element> ways) {
        return ways.stream()
                .filter(way -> Xml.name(way).isEmpty())
                .map(way -> Finding.of(ANSWER_WITHOUT_NAME, Xml.called(gateway)).at(Xml.id(way)));
    }

    private static Stream<Finding> ignored(Scope scope, Element gateway) {
        return scope.outgoing(gateway).stream()
                .filter(GatewayCheck::hasCondition)
                .map(way -> Finding.of(CONDITION_IGNORED, scope.called(way), Xml.called(gateway))
                        .at(Xml.id(way))
                        .mendedBy(FixKind.REMOVE_CONDITION, ""));
    }

    private static boolean hasCondition(Element way) {
        return Xml.child(way, "conditionExpression").isPresent();
    }
}
