package org.redress.model;

import static java.util.function.Predicate.not;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BpmnModelElementInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaConnector;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;

/** The house rules for process models: what they may do and what a person must be told. Names and drawing see {@link BpmnDrawing}. */
final class BpmnConventions {

    static final int MOST_FLOW_NODES = 15;
    private static final Set<String> GROUPS =
            Set.of("agent", "supervisor", "manager", "${approverRole}", "${secondApproverRole}", "${escalationRole}");
    private static final Set<String> ASSIGNEES =
            Set.of("", "${owner}", "${escalationHandler}", "${visitor}", "${receiver}", "${informer}");
    private static final Pattern DUE = Pattern.compile(
            "\\$\\{due\\.(in\\('\\d+ [hd]'\\)|days\\(\\d+\\)|at\\('\\w+'\\)|before\\('\\w+','\\d+ [hd]'\\))}");
    /** Codes are in capitals; a role, of which one may be none, is in small letters like the groups of the engine. */
    private static final Pattern COMPARISON = Pattern.compile("\\$\\{(\\w+) == ('[A-Z_]+'|'none'|true|false)}");

    private static final Pattern BOUNDARY_EVENT = Pattern.compile("<bpmn:boundaryEvent [^>]*>");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{(\\w+)}");

    private static final Rules<BpmnFile> RULES = new Rules<BpmnFile>()
            .with(
                    "one process per file, named like it",
                    file -> onlyIf(
                            file,
                            !file.processes().stream()
                                    .map(Process::getId)
                                    .toList()
                                    .equals(List.of(file.name()))))
            .with("executable", file -> file.which(Process.class, not(Process::isExecutable)))
            .with(
                    "history ends",
                    file -> file.which(Process.class, process -> process.getCamundaHistoryTimeToLiveString() == null))
            .with(
                    "at most 15 flow nodes in a scope",
                    file -> Stream.concat(
                            file.which(Process.class, process -> tooMany(process.getFlowElements())),
                            file.which(SubProcess.class, scope -> tooMany(scope.getFlowElements()))))
            .with("no lanes", file -> file.which(Lane.class, lane -> true))
            .with("no scripts", file -> Stream.of(ScriptTask.class, Script.class, CamundaScript.class)
                    .flatMap(file::all)
                    .map(script -> script.getElementType().getTypeName()))
            .with("no connectors, no listeners", file -> Stream.of(
                            CamundaConnector.class, CamundaExecutionListener.class, CamundaTaskListener.class)
                    .flatMap(file::all)
                    .map(code -> code.getElementType().getTypeName()))
            .with("known delegate", file -> file.which(ServiceTask.class, not(BpmnConventions::namesADelegate)))
            .with(
                    "known decision, bound by deployment",
                    file -> file.which(BusinessRuleTask.class, not(BpmnConventions::asksADecision)))
            .with(
                    "known process, bound by deployment",
                    file -> file.which(CallActivity.class, not(BpmnConventions::callsAProcess)))
            .with("business key handed on", file -> file.which(CallActivity.class, not(BpmnConventions::handsOnTheKey)))
            .with(
                    "known form",
                    file -> file.which(UserTask.class, task -> ComplaintForm.byId(text(task.getCamundaFormKey()))
                            .isEmpty()))
            .with(
                    "candidate group",
                    file -> file.which(
                            UserTask.class, task -> !GROUPS.contains(text(task.getCamundaCandidateGroups()))))
            .with(
                    "assignee is a person of the case or nobody",
                    file -> file.which(UserTask.class, task -> !ASSIGNEES.contains(text(task.getCamundaAssignee()))))
            .with(
                    "due date in the due vocabulary",
                    file -> file.which(UserTask.class, task -> !DUE.matcher(text(task.getCamundaDueDate()))
                            .matches()))
            .with(
                    "documentation",
                    file -> file.which(UserTask.class, task -> task.getDocumentations().stream()
                            .allMatch(words -> words.getTextContent().isBlank())))
            .with("step of the twelve", file -> file.which(UserTask.class, not(BpmnConventions::saysItsStep)))
            .with(
                    "name in Afrikaans",
                    file -> Stream.concat(
                            file.which(Process.class, process -> !says(process, "label.af", ".+")),
                            file.which(FlowElement.class, BpmnConventions::isNamedInEnglishOnly)))
            .with(
                    "timers in the due vocabulary",
                    file -> file.which(
                            TimerEventDefinition.class,
                            timer -> timer.getTimeDate() == null
                                    || !DUE.matcher(timer.getTimeDate().getTextContent())
                                            .matches()))
            .with("retries where a job is", file -> file.which(FlowNode.class, BpmnConventions::isAJobWithoutRetries))
            .with(
                    "message named like its id, and known",
                    file -> file.which(
                            Message.class,
                            message -> !message.getId().equals(message.getName())
                                    || ComplaintMessage.byId(message.getId()).isEmpty()))
            .with(
                    "message events name a message",
                    file -> file.which(MessageEventDefinition.class, event -> event.getMessage() == null))
            .with("interrupting or not is said", BpmnConventions::silentOnInterruption)
            .with("conditions compare known variables", file -> file.all(ConditionExpression.class)
                    .filter(not(BpmnConventions::comparesAVariable))
                    .map(condition -> condition.getTextContent()))
            .with(
                    "one default, conditions on the rest",
                    file -> file.which(ExclusiveGateway.class, not(BpmnConventions::alwaysGoesOn)));

    private BpmnConventions() {}

    static List<Finding> check(BpmnFile file) {
        return RULES.check(file);
    }

    static List<String> names() {
        return RULES.names();
    }

    private static boolean tooMany(Collection<FlowElement> scope) {
        return scope.stream().filter(FlowNode.class::isInstance).count() > MOST_FLOW_NODES;
    }

    private static Stream<String> onlyIf(BpmnFile file, boolean broken) {
        return broken ? Stream.of(file.name()) : Stream.empty();
    }

    /** Read from the text, because the parser fills in the default. */
    private static Stream<String> silentOnInterruption(BpmnFile file) {
        return BOUNDARY_EVENT
                .matcher(file.xml())
                .results()
                .map(MatchResult::group)
                .filter(tag -> !tag.contains("cancelActivity"));
    }

    private static boolean namesADelegate(ServiceTask task) {
        var reference = REFERENCE.matcher(text(task.getCamundaDelegateExpression()));
        return reference.matches()
                && ComplaintDelegate.byId(reference.group(1)).isPresent()
                && task.getCamundaClass() == null
                && task.getCamundaExpression() == null
                && task.getCamundaType() == null;
    }

    private static boolean asksADecision(BusinessRuleTask task) {
        return ComplaintDecision.byId(text(task.getCamundaDecisionRef())).isPresent()
                && "deployment".equals(task.getCamundaDecisionRefBinding())
                && "singleEntry".equals(task.getCamundaMapDecisionResult())
                && ComplaintVariable.byId(text(task.getCamundaResultVariable())).isPresent();
    }

    private static boolean callsAProcess(CallActivity call) {
        return ComplaintProcess.byId(text(call.getCalledElement())).isPresent()
                && "deployment".equals(call.getCamundaCalledElementBinding());
    }

    private static boolean handsOnTheKey(CallActivity call) {
        return extensions(call, CamundaIn.class)
                .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()));
    }

    private static boolean saysItsStep(UserTask task) {
        return says(task, "step", "[1-9]|1[0-2]");
    }

    private static boolean isNamedInEnglishOnly(FlowElement element) {
        return element.getName() != null && !says(element, "label.af", ".+");
    }

    private static boolean says(BaseElement element, String property, String form) {
        return element.getExtensionElements() != null
                && element.getExtensionElements().getElementsQuery().list().stream()
                        .flatMap(extension -> extension.getChildElementsByType(CamundaProperty.class).stream())
                        .filter(each -> property.equals(each.getCamundaName()))
                        .anyMatch(each -> text(each.getCamundaValue()).matches(form));
    }

    private static boolean isAJobWithoutRetries(FlowNode node) {
        boolean job = node.isCamundaAsyncBefore()
                || isAsyncAfter(node)
                || !node.getChildElementsByType(TimerEventDefinition.class).isEmpty();
        return job
                && extensions(node, CamundaFailedJobRetryTimeCycle.class)
                        .findAny()
                        .isEmpty();
    }

    /** The engine has no such thing for a gateway that waits for events. */
    private static boolean isAsyncAfter(FlowNode node) {
        return !(node instanceof EventBasedGateway) && node.isCamundaAsyncAfter();
    }

    private static boolean comparesAVariable(ConditionExpression condition) {
        var comparison = COMPARISON.matcher(condition.getTextContent());
        return comparison.matches()
                && ComplaintVariable.byId(comparison.group(1)).isPresent();
    }

    private static boolean alwaysGoesOn(ExclusiveGateway gateway) {
        List<SequenceFlow> flows = List.copyOf(gateway.getOutgoing());
        return flows.size() < 2
                || (gateway.getDefault() != null
                        && flows.stream()
                                .allMatch(flow ->
                                        flow.equals(gateway.getDefault()) == (flow.getConditionExpression() == null)));
    }

    private static <T extends BpmnModelElementInstance> Stream<T> extensions(FlowNode node, Class<T> type) {
        return node.getExtensionElements() == null
                ? Stream.empty()
                : node.getExtensionElements().getElementsQuery().filterByType(type).list().stream();
    }

    private static String text(String attribute) {
        return attribute == null ? "" : attribute;
    }
}
