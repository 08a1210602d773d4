package org.redress.process.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.jspecify.annotations.Nullable;
import org.redress.model.ComplaintVariable;
import org.redress.operations.domain.FactType;
import org.redress.operations.domain.FailedStep;
import org.redress.operations.domain.FailedSteps;
import org.redress.operations.domain.RoutingFact;
import org.redress.operations.domain.StepCannotBeSkipped;

/** Jobs that have no attempts left: the engine calls each an incident. */
@ApplicationScoped
class CamundaFailedSteps implements FailedSteps {
    private static final Set<ComplaintVariable> NO_ROUTING_FACTS =
            Set.of(ComplaintVariable.RUN_NUMBER, ComplaintVariable.OWNER, ComplaintVariable.AUTHORITY_REASON);
    private static final int LONGEST_PROBLEM = 300;

    @Inject
    RuntimeService runtime;

    @Inject
    ManagementService management;

    @Inject
    RepositoryService repository;

    @Inject
    HistoryService history;

    @Inject
    Clock clock;

    @Override
    public List<FailedStep> all() {
        List<Incident> incidents = incidents();
        Map<String, Long> cases = casesOf(incidents);
        return incidents.stream()
                .flatMap(incident -> Optional.ofNullable(cases.get(incident.getProcessInstanceId()))
                        .map(caseId -> step(failed(incident), caseId))
                        .stream())
                .sorted(Comparator.comparing(FailedStep::since))
                .toList();
    }

    @Override
    public List<Long> cases() {
        List<Incident> incidents = incidents();
        Map<String, Long> cases = casesOf(incidents);
        return incidents.stream()
                .flatMap(incident -> Optional.ofNullable(cases.get(incident.getProcessInstanceId())).stream())
                .toList();
    }

    @Override
    public Optional<FailedStep> byId(String incidentId) {
        return all().stream()
                .filter(step -> step.incidentId().equals(incidentId))
                .findFirst();
    }

    @Override
    public List<RoutingFact> factsOf(String incidentId) {
        Map<String, VariableInstance> known = runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(get(incidentId).incident().getProcessInstanceId())
                .list()
                .stream()
                .collect(Collectors.toMap(VariableInstance::getName, Function.identity(), (one, other) -> one));
        return Arrays.stream(ComplaintVariable.values())
                .filter(variable -> !variable.id().endsWith("Id") && !NO_ROUTING_FACTS.contains(variable))
                .flatMap(variable -> Optional.ofNullable(known.get(variable.id()))
                        .map(found -> new RoutingFact(variable.id(), type(variable), value(found.getValue())))
                        .stream())
                .toList();
    }

    @Override
    public void retry(String incidentId) {
        Job job = get(incidentId).job();
        management
                .setJobRetries(1)
                .jobId(job.getId())
                .dueDate(Date.from(clock.instant()))
                .execute();
    }

    @Override
    public void correct(String incidentId, String fact, Object value) {
        runtime.setVariable(
                get(incidentId).incident().getProcessInstanceId(),
                fact,
                value instanceof Instant moment ? Date.from(moment) : value);
    }

    @Override
    public void skip(String incidentId) {
        FailedJob failed = get(incidentId);
        if (!failed.canBeSkipped()) {
            throw new StepCannotBeSkipped(failed.elementName());
        }
        ProcessInstanceModificationBuilder change =
                runtime.createProcessInstanceModification(failed.incident().getProcessInstanceId());
        if (failed.waitsBesideSomething()) {
            management.deleteJob(failed.job().getId());
            change.startAfterActivity(failed.element()).execute();
        } else {
            ActivityInstance tree =
                    runtime.getActivityInstance(failed.incident().getProcessInstanceId());
            withoutWaiting(tree, failed, change)
                    .startAfterActivity(failed.element())
                    .execute();
        }
    }

    /**
     * Takes away where the job waits: before an activity, or in one. It comes before the start behind the step: a process
     * that is left with nothing to do by a cancellation counts as cancelled, and whoever called it with it; one that ends by
     * its last step has ended.
     */
    private static ProcessInstanceModificationBuilder withoutWaiting(
            ActivityInstance tree, FailedJob failed, ProcessInstanceModificationBuilder change) {
        Optional<TransitionInstance> before = Arrays.stream(tree.getTransitionInstances(failed.waitsAt()))
                .filter(each -> each.getExecutionId().equals(failed.incident().getExecutionId()))
                .findFirst();
        if (before.isPresent()) {
            return change.cancelTransitionInstance(before.get().getId());
        }
        return Arrays.stream(tree.getActivityInstances(failed.waitsAt()))
                .filter(each -> Stream.of(each.getExecutionIds())
                        .anyMatch(id -> id.equals(failed.incident().getExecutionId())))
                .findFirst()
                .map(each -> change.cancelActivityInstance(each.getId()))
                .orElseThrow(() -> new StepCannotBeSkipped(failed.elementName()));
    }

    private List<Incident> incidents() {
        return runtime.createIncidentQuery().incidentType(Incident.FAILED_JOB_HANDLER_TYPE).list().stream()
                .filter(incident -> incident.getProcessInstanceId() != null)
                .filter(CamundaFailedSteps::isItsOwnCause)
                .toList();
    }

    /** The processes that called the failing one have an incident, too; what failed is the one at the bottom. */
    private static boolean isItsOwnCause(Incident incident) {
        return incident.getId().equals(incident.getRootCauseIncidentId());
    }

    private FailedJob get(String incidentId) {
        Incident incident = runtime.createIncidentQuery().incidentId(incidentId).singleResult();
        if (incident == null) {
            throw new IllegalStateException("no incident " + incidentId);
        }
        return failed(incident);
    }

    private FailedJob failed(Incident incident) {
        Job job = management.createJobQuery().jobId(incident.getConfiguration()).singleResult();
        return new FailedJob(incident, job, repository.getBpmnModelInstance(incident.getProcessDefinitionId()));
    }

    private Map<String, Long> casesOf(List<Incident> incidents) {
        Set<String> instances =
                incidents.stream().map(Incident::getProcessInstanceId).collect(Collectors.toSet());
        return instances.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .filter(instance -> instance.getBusinessKey() != null)
                        .collect(Collectors.toMap(
                                ProcessInstance::getProcessInstanceId,
                                instance -> Long.valueOf(instance.getBusinessKey())));
    }

    private FailedStep step(FailedJob failed, long caseId) {
        return new FailedStep(
                failed.incident().getId(),
                caseId,
                failed.job().getProcessDefinitionKey(),
                failed.processName(),
                failed.element(),
                failed.elementName(),
                failed.incident().getIncidentTimestamp().toInstant(),
                attempts(failed.job()),
                oneLine(failed.incident().getIncidentMessage()),
                failed.canBeSkipped());
    }

    private int attempts(Job job) {
        return (int) history.createHistoricJobLogQuery()
                .jobId(job.getId())
                .failureLog()
                .count();
    }

    private static String oneLine(@Nullable String message) {
        String line =
                message == null ? "" : message.lines().findFirst().orElse("").strip();
        return line.length() > LONGEST_PROBLEM ? line.substring(0, LONGEST_PROBLEM) + "…" : line;
    }

    private static FactType type(ComplaintVariable variable) {
        return switch (variable.type()) {
            case TEXT -> FactType.CODE;
            case LONG -> FactType.NUMBER;
            case BOOLEAN -> FactType.YES_NO;
            case INSTANT -> FactType.MOMENT;
        };
    }

    private static Optional<String> value(@Nullable Object value) {
        return Optional.ofNullable(value)
                .map(known -> known instanceof Date date ? date.toInstant().toString() : known.toString());
    }
}
