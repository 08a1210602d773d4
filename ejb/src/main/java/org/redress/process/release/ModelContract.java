package org.redress.process.release;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.ModelException;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.redress.model.ComplaintDecision;
import org.redress.model.ComplaintForm;
import org.redress.model.ComplaintMessage;
import org.redress.model.ComplaintProcess;
import org.redress.process.allowlist.ModelAllowList;
import org.redress.studio.domain.ModelSet;

/**
 * What this version of the product asks of a set of models: every process and decision it starts and asks is there,
 * nothing stands in it that the vocabulary lacks, and what it calls, decides by, waits for, shows and answers exists.
 */
final class ModelContract {
    /** Who completes steps; a variable's value is looked at by the allow-list. */
    private static final Set<String> ROLES = Set.of("agent", "supervisor", "manager");

    private final ModelAllowList allowed = new ModelAllowList();

    /** What does not fit, each with the element that is meant; empty when all of it does. Source: R-182. */
    List<String> brokenBy(ModelSet models) {
        return Stream.of(
                        lacking(models),
                        models.resources().entrySet().stream()
                                .filter(file -> file.getKey().endsWith(".bpmn"))
                                .flatMap(file -> inFile(file.getKey(), file.getValue(), models)),
                        Arrays.stream(ComplaintDecision.values()).flatMap(decision -> inTable(decision, models)))
                .flatMap(findings -> findings)
                .toList();
    }

    /** What is wrong in a table that is there. */
    private static Stream<String> inTable(ComplaintDecision decision, ModelSet models) {
        return Optional.ofNullable(models.resources().get(decision.resource()))
                .flatMap(xml -> dmn(xml, decision))
                .map(model -> DecisionContract.brokenBy(decision, model))
                .orElse(List.of())
                .stream()
                .map(finding -> decision.resource() + ": " + finding);
    }

    private static Stream<String> lacking(ModelSet models) {
        Stream<String> processes = Arrays.stream(ComplaintProcess.values())
                .filter(process -> !holds(models, process.resource(), xml -> bpmn(xml)
                        .map(model ->
                                names(model, Process.class, Process::getId).contains(process.id()))))
                .map(process -> "the process " + process.id() + " is missing");
        Stream<String> decisions = Arrays.stream(ComplaintDecision.values())
                .filter(decision -> !holds(
                        models, decision.resource(), xml -> dmn(xml, decision).map(model -> true)))
                .map(decision -> "the decision " + decision.id() + " is missing");
        return Stream.concat(processes, decisions);
    }

    private static boolean holds(ModelSet models, String resource, Function<String, Optional<Boolean>> check) {
        return Optional.ofNullable(models.resources().get(resource))
                .flatMap(check)
                .orElse(false);
    }

    private Stream<String> inFile(String file, String xml, ModelSet models) {
        return bpmn(xml)
                .map(model -> Stream.concat(allowed.findingsIn(xml).stream(), unknownNames(model, models)))
                .orElseGet(() -> Stream.of("it is not a BPMN model"))
                .map(finding -> file + ": " + finding);
    }

    private static Stream<String> unknownNames(BpmnModelInstance model, ModelSet models) {
        Set<String> files = models.resources().keySet();
        return Stream.of(
                        unknown(model, UserTask.class, UserTask::getCamundaFormKey, "form", key -> ComplaintForm.byId(
                                        key)
                                .isPresent()),
                        unknown(
                                model,
                                UserTask.class,
                                UserTask::getCamundaCandidateGroups,
                                "role",
                                role -> ROLES.contains(role) || role.startsWith("${")),
                        unknown(
                                model,
                                CallActivity.class,
                                CallActivity::getCalledElement,
                                "process",
                                id -> files.contains("process/" + id + ".bpmn")),
                        unknown(
                                model,
                                BusinessRuleTask.class,
                                BusinessRuleTask::getCamundaDecisionRef,
                                "decision",
                                id -> files.contains("decision/" + id + ".dmn")),
                        unknown(model, Message.class, Message::getName, "message", name -> ComplaintMessage.byId(name)
                                .isPresent()))
                .flatMap(findings -> findings);
    }

    private static <E extends BaseElement> Stream<String> unknown(
            BpmnModelInstance model, Class<E> type, Function<E, String> name, String what, Predicate<String> exists) {
        return model.getModelElementsByType(type).stream()
                .filter(element ->
                        !Optional.ofNullable(name.apply(element)).filter(exists).isPresent())
                .map(element -> element.getId() + ": there is no " + what + " "
                        + Optional.ofNullable(name.apply(element)).orElse("named"));
    }

    private static <E extends ModelElementInstance> Set<String> names(
            BpmnModelInstance model, Class<E> type, Function<E, String> name) {
        return model.getModelElementsByType(type).stream().map(name).collect(Collectors.toSet());
    }

    private static Optional<BpmnModelInstance> bpmn(String xml) {
        try {
            return Optional.of(Bpmn.readModelFromStream(bytes(xml)));
        } catch (ModelException e) {
            return Optional.empty();
        }
    }

    /** The file of a decision, where it holds it. */
    private static Optional<DmnModelInstance> dmn(String xml, ComplaintDecision decision) {
        try {
            return Optional.of(Dmn.readModelFromStream(bytes(xml)))
                    .filter(model -> model.getModelElementById(decision.id()) instanceof Decision);
        } catch (ModelException e) {
            return Optional.empty();
        }
    }

    private static ByteArrayInputStream bytes(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
}
