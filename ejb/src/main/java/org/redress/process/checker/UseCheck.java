package org.redress.process.checker;

import static org.redress.studio.domain.FindingKind.CASE_NOT_HANDED_ON;
import static org.redress.studio.domain.FindingKind.ID_TWICE;
import static org.redress.studio.domain.FindingKind.NOT_BOUND_TO_RELEASE;
import static org.redress.studio.domain.FindingKind.NOT_EXECUTABLE;
import static org.redress.studio.domain.FindingKind.PROCESS_NOT_NAMED_LIKE_ITS_FILE;
import static org.redress.studio.domain.FindingKind.RESULT_NOT_NAMED;
import static org.redress.studio.domain.FindingKind.STEP_WITHOUT_ACTION;
import static org.redress.studio.domain.FindingKind.STEP_WITHOUT_FORM;
import static org.redress.studio.domain.FindingKind.STEP_WITHOUT_GROUP;
import static org.redress.studio.domain.FindingKind.UNKNOWN_MESSAGE;
import static org.redress.studio.domain.FindingKind.WITHOUT_TIME_TO_LIVE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.process.contract.Contract;
import org.redress.process.contract.Part;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;
import org.redress.studio.domain.FixKind;

/** Each element says what it needs to say to be used: which form, by whom, which action, in which release. */
final class UseCheck implements Check {
    private static final String KEEP = "P180D";

    @Override
    public Stream<Finding> findingsIn(ModelFile file) {
        return Stream.of(
                        ofTheFile(file),
                        missing(file, "userTask", STEP_WITHOUT_FORM, "formKey"),
                        missing(file, "userTask", STEP_WITHOUT_GROUP, "candidateGroups"),
                        missing(file, "serviceTask", STEP_WITHOUT_ACTION, "delegateExpression"),
                        missing(file, "businessRuleTask", RESULT_NOT_NAMED, "resultVariable"),
                        missing(file, "businessRuleTask", RESULT_NOT_NAMED, "mapDecisionResult"),
                        missing(file, "businessRuleTask", NOT_BOUND_TO_RELEASE, "decisionRefBinding")
                                .map(finding -> finding.mendedBy(FixKind.BIND_TO_RELEASE, "")),
                        missing(file, "callActivity", NOT_BOUND_TO_RELEASE, "calledElementBinding")
                                .map(finding -> finding.mendedBy(FixKind.BIND_TO_RELEASE, "")),
                        each(file.steps("callActivity"), CASE_NOT_HANDED_ON, call -> !handsTheCaseOn(call))
                                .map(finding -> finding.mendedBy(FixKind.HAND_ON, "")),
                        each(file.all("message"), UNKNOWN_MESSAGE, message -> !Contract.names(Part.MESSAGE)
                                .contains(Xml.name(message))))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> ofTheFile(ModelFile file) {
        String tag = file.isProcess() ? "process" : "decision";
        Stream<Finding> misnamed = Stream.of(file)
                .filter(each ->
                        !Xml.children(each.root(), tag).map(Xml::id).toList().equals(List.of(each.id())))
                .map(each -> Finding.of(PROCESS_NOT_NAMED_LIKE_ITS_FILE, each.id())
                        .at(Xml.child(each.root(), tag).map(Xml::id).orElse("")));
        return Stream.of(
                        misnamed,
                        idsTwice(file),
                        each(Xml.children(file.root(), "process"), NOT_EXECUTABLE, process -> !Xml.text(
                                                process, "isExecutable")
                                        .equals("true"))
                                .map(finding -> finding.mendedBy(FixKind.MAKE_EXECUTABLE, "")),
                        each(Xml.children(file.root(), tag), WITHOUT_TIME_TO_LIVE, each -> Xml.engine(
                                                each, "historyTimeToLive")
                                        .isEmpty())
                                .map(finding -> finding.mendedBy(FixKind.ADD_TIME_TO_LIVE, KEEP)))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> idsTwice(ModelFile file) {
        Set<String> ids = new HashSet<>();
        Set<String> told = new HashSet<>();
        return Xml.all(file.root())
                .map(Xml::id)
                .filter(id -> !id.isEmpty() && !ids.add(id) && told.add(id))
                .map(id -> Finding.of(ID_TWICE, id).at(id));
    }

    private static Stream<Finding> missing(ModelFile file, String tag, FindingKind kind, String attribute) {
        return each(file.steps(tag), kind, step -> Xml.engine(step, attribute).isEmpty());
    }

    private static Stream<Finding> each(Stream<Element> elements, FindingKind kind, Predicate<Element> broken) {
        return elements.filter(broken)
                .map(element -> Finding.of(kind, Xml.called(element)).at(Xml.id(element)));
    }

    private static boolean handsTheCaseOn(Element call) {
        return Xml.all(call, "in").anyMatch(in -> !Xml.text(in, "businessKey").isEmpty())
                && Xml.all(call, "in")
                        .anyMatch(in -> Xml.text(in, "businessKey").isEmpty());
    }
}
