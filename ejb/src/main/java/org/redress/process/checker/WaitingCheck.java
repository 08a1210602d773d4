package org.redress.process.checker;

import static org.redress.studio.domain.FindingKind.WAITS_FOR_EVER;
import static org.redress.studio.domain.FindingKind.WITHOUT_RETRIES;
import static org.redress.studio.domain.FindingKind.WITHOUT_TIME_LIMIT;

import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.process.contract.Contract;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FixKind;

/** Whatever waits does not wait for ever, and a job that fails is tried again. */
final class WaitingCheck implements Check {
    private static final String A_DAY = "${due.days(1)}";
    private static final String FIVE_TIMES = "R5/PT5M";

    @Override
    public Stream<Finding> findingsIn(ModelFile file) {
        Messages messages = new Messages(file);
        return file.scopes().stream().flatMap(scope -> Stream.of(
                        scope.nodes("userTask")
                                .filter(task -> !hasALimit(scope, task))
                                .map(WaitingCheck::limit),
                        scope.nodes("receiveTask", "intermediateCatchEvent", "eventBasedGateway")
                                .filter(node -> waitsForEver(messages, scope, node))
                                .map(node -> Finding.of(WAITS_FOR_EVER, Xml.called(node))
                                        .at(Xml.id(node))),
                        scope.nodes().stream()
                                .filter(WaitingCheck::isAJobTriedOnce)
                                .map(WaitingCheck::retries))
                .flatMap(findings -> findings));
    }

    private static Finding limit(Element task) {
        return Finding.of(WITHOUT_TIME_LIMIT, Xml.called(task)).at(Xml.id(task)).mendedBy(FixKind.ADD_DEADLINE, A_DAY);
    }

    private static boolean hasALimit(Scope scope, Element node) {
        return !Xml.engine(node, "dueDate").isEmpty() || scope.atTheEdgeOf(node).anyMatch(WaitingCheck::isATimer);
    }

    private static boolean waitsForEver(Messages messages, Scope scope, Element node) {
        if (Xml.is(node, "eventBasedGateway")) {
            return scope.next(node).noneMatch(each -> isATimer(each) || comesByItself(messages, each));
        }
        boolean isAsked = scope.nodes("eventBasedGateway").flatMap(scope::next).anyMatch(each -> each == node);
        return !isAsked && !isATimer(node) && !hasALimit(scope, node) && !comesByItself(messages, node);
    }

    private static boolean comesByItself(Messages messages, Element node) {
        return messages.awaitedBy(node).anyMatch(Contract::comesByItself);
    }

    private static boolean isATimer(Element node) {
        return Xml.child(node, "timerEventDefinition").isPresent();
    }

    private static Finding retries(Element node) {
        return Finding.of(WITHOUT_RETRIES, Xml.called(node)).at(Xml.id(node)).mendedBy(FixKind.ADD_RETRIES, FIVE_TIMES);
    }

    private static boolean isAJobTriedOnce(Element node) {
        boolean isAJob = isATimer(node)
                || Xml.engine(node, "asyncBefore").equals("true")
                || Xml.engine(node, "asyncAfter").equals("true");
        return isAJob
                && Xml.children(node, "extensionElements")
                        .flatMap(extensions -> Xml.children(extensions, "failedJobRetryTimeCycle"))
                        .findAny()
                        .isEmpty();
    }
}
