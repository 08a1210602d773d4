package org.redress.process.checker;

import static org.redress.studio.domain.FindingKind.ACTION_NOT_USED;
import static org.redress.studio.domain.FindingKind.CALLS_ITSELF;
import static org.redress.studio.domain.FindingKind.DECISION_MISSING;
import static org.redress.studio.domain.FindingKind.FORM_NOT_USED;
import static org.redress.studio.domain.FindingKind.MESSAGE_DOES_NOT_END;
import static org.redress.studio.domain.FindingKind.MESSAGE_ENDS_TOO_MUCH;
import static org.redress.studio.domain.FindingKind.MESSAGE_NOT_AWAITED;
import static org.redress.studio.domain.FindingKind.PROCESS_MISSING;
import static org.redress.studio.domain.FindingKind.RESULT_NOT_NAMED;
import static org.redress.studio.domain.FindingKind.UNKNOWN_DECISION;
import static org.redress.studio.domain.FindingKind.UNKNOWN_PROCESS;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.redress.model.ComplaintProcess;
import org.redress.process.contract.Clause;
import org.redress.process.contract.Contract;
import org.redress.process.contract.Part;
import org.redress.studio.domain.Finding;
import org.redress.studio.domain.FindingKind;

/** The files of a set fit together, and nothing is missing that the product relies on. */
final class SetCheck {
    private final Map<String, ModelFile> files;

    SetCheck(List<ModelFile> files) {
        this.files = files.stream().collect(Collectors.toMap(ModelFile::resource, Function.identity()));
    }

    Stream<Finding> findings() {
        return Stream.of(
                        missing(Part.PROCESS, PROCESS_MISSING, SetCheck::resourceOfProcess),
                        missing(Part.DECISION, DECISION_MISSING, SetCheck::resourceOfDecision),
                        unused(Part.FORM, FORM_NOT_USED, "userTask", "formKey", "%s"),
                        unused(Part.ACTION, ACTION_NOT_USED, "serviceTask", "delegateExpression", "${%s}"),
                        Contract.required(Part.MESSAGE).flatMap(this::ofAMessage),
                        steps("callActivity", this::ofACall),
                        steps("businessRuleTask", this::ofADecision))
                .flatMap(findings -> findings);
    }

    private Stream<Finding> missing(Part part, FindingKind kind, Function<String, String> resource) {
        return Contract.required(part)
                .filter(clause -> !holds(resource.apply(clause.name()), clause.name()))
                .map(clause ->
                        Finding.of(kind, clause.name(), clause.reasonKey()).in(resource.apply(clause.name())));
    }

    private boolean holds(String resource, String id) {
        return Optional.ofNullable(files.get(resource))
                .filter(file -> file.root().elements().stream().map(Xml::id).anyMatch(id::equals))
                .isPresent();
    }

    private Stream<Finding> unused(Part part, FindingKind kind, String tag, String attribute, String written) {
        Set<String> used = files.values().stream()
                .flatMap(file -> file.steps(tag))
                .map(step -> Xml.engine(step, attribute))
                .collect(Collectors.toSet());
        return Contract.required(part)
                .filter(clause -> !used.contains(written.formatted(clause.name())))
                .map(clause -> Finding.of(kind, clause.name(), clause.reasonKey()));
    }

    private Stream<Finding> ofAMessage(Clause clause) {
        ComplaintProcess process = clause.process().orElseThrow();
        return Stream.ofNullable(files.get(process.resource())).flatMap(file -> {
            List<Element> waiting = waitingFor(clause.name(), file);
            Stream<Finding> findings = waiting.isEmpty()
                    ? Stream.of(Finding.of(MESSAGE_NOT_AWAITED, clause.name(), clause.reasonKey())
                            .at(process.id()))
                    : endings(clause, waiting);
            return findings.map(finding -> finding.in(file.resource()));
        });
    }

    private static List<Element> waitingFor(String message, ModelFile file) {
        Messages messages = new Messages(file);
        return file.scopes().stream()
                .flatMap(scope -> scope.nodes().stream())
                .filter(node -> messages.awaitedBy(node).anyMatch(message::equals))
                .toList();
    }

    /** Those that must end something do, at least one of them; those that must not do not, none of them. */
    private static Stream<Finding> endings(Clause clause, List<Element> waiting) {
        boolean ends = Contract.ends(clause.name()).orElse(true);
        List<Element> wrong = waiting.stream()
                .filter(node -> Xml.is(node, "startEvent", "boundaryEvent") && interrupts(node) != ends)
                .toList();
        if (ends && wrong.size() < waiting.size()) {
            return Stream.of();
        }
        return wrong.stream()
                .map(node -> ends
                        ? Finding.of(MESSAGE_DOES_NOT_END, Xml.called(node), clause.reasonKey())
                                .at(Xml.id(node))
                        : Finding.of(MESSAGE_ENDS_TOO_MUCH, Xml.called(node)).at(Xml.id(node)));
    }

    private static boolean interrupts(Element event) {
        return !Xml.text(event, "isInterrupting").equals("false")
                && !Xml.text(event, "cancelActivity").equals("false");
    }

    private Stream<Finding> steps(String tag, Function<Element, Stream<Finding>> check) {
        return files.values().stream()
                .sorted((one, other) -> one.resource().compareTo(other.resource()))
                .flatMap(file -> file.steps(tag).flatMap(step -> check.apply(step)
                        .map(finding -> finding.in(file.resource()).at(Xml.id(step)))));
    }

    private Stream<Finding> ofACall(Element call) {
        String called = Xml.text(call, "calledElement");
        if (!files.containsKey(resourceOfProcess(called))) {
            return Stream.of(Finding.of(UNKNOWN_PROCESS, Xml.called(call), called));
        }
        String caller = files.values().stream()
                .filter(file -> file.steps("callActivity").anyMatch(each -> each == call))
                .map(ModelFile::id)
                .findFirst()
                .orElseThrow();
        return calledFrom(called, new HashSet<>()).contains(caller)
                ? Stream.of(Finding.of(CALLS_ITSELF, Xml.called(call), called))
                : Stream.of();
    }

    private Set<String> calledFrom(String process, Set<String> seen) {
        if (seen.add(process)) {
            Stream.ofNullable(files.get(resourceOfProcess(process)))
                    .flatMap(file -> file.steps("callActivity"))
                    .forEach(call -> calledFrom(Xml.text(call, "calledElement"), seen));
        }
        return seen;
    }

    private Stream<Finding> ofADecision(Element task) {
        String asked = Xml.engine(task, "decisionRef");
        ModelFile table = files.get(resourceOfDecision(asked));
        if (table == null) {
            return Stream.of(Finding.of(UNKNOWN_DECISION, Xml.called(task), asked));
        }
        String result = Xml.engine(task, "resultVariable");
        boolean isAnswered = table.all("output").map(Xml::name).anyMatch(result::equals);
        return result.isEmpty() || isAnswered ? Stream.of() : Stream.of(Finding.of(RESULT_NOT_NAMED, Xml.called(task)));
    }

    private static String resourceOfProcess(String id) {
        return "process/" + id + ".bpmn";
    }

    private static String resourceOfDecision(String id) {
        return "decision/" + id + ".dmn";
    }
}
