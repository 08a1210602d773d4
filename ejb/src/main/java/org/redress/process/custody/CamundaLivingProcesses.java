package org.redress.process.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.NativeProcessInstanceQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.redress.custody.domain.LivingProcesses;
import org.redress.model.ComplaintProcess;

/** Reads the engine's running things of many cases at once: its own queries take one business key at a time. */
@ApplicationScoped
class CamundaLivingProcesses implements LivingProcesses {
    private static final String INSTANCES =
            "select e.* from ACT_RU_EXECUTION e where e.ID_ = e.PROC_INST_ID_ and e.BUSINESS_KEY_ in (%s) and ";

    @Inject
    RuntimeService runtime;

    @Override
    public Set<Long> alive(Collection<Long> caseIds) {
        return cases(
                caseIds,
                "exists (select 1 from ACT_RE_PROCDEF d where d.ID_ = e.PROC_DEF_ID_ and d.KEY_ = '"
                        + ComplaintProcess.COMPLAINT_HANDLING.id() + "')");
    }

    @Override
    public Set<Long> withSomethingAhead(Collection<Long> caseIds) {
        return cases(
                caseIds,
                "exists (select 1 from ACT_RU_JOB j where j.PROCESS_INSTANCE_ID_ = e.ID_ and j.RETRIES_ > 0"
                        + " and (j.PROCESS_DEF_KEY_ is null or j.PROCESS_DEF_KEY_ <> '"
                        + ComplaintProcess.SERVICE_LEVEL.id() + "'))");
    }

    @Override
    public Set<Long> withAFailedStep(Collection<Long> caseIds) {
        return cases(
                caseIds, "exists (select 1 from ACT_RU_JOB j where j.PROCESS_INSTANCE_ID_ = e.ID_ and j.RETRIES_ = 0)");
    }

    private Set<Long> cases(Collection<Long> caseIds, String condition) {
        List<Long> ids = List.copyOf(caseIds);
        if (ids.isEmpty()) {
            return Set.of();
        }
        String places = IntStream.range(0, ids.size())
                .mapToObj(place -> "#{case" + place + "}")
                .collect(Collectors.joining(", "));
        NativeProcessInstanceQuery query =
                runtime.createNativeProcessInstanceQuery().sql(String.format(INSTANCES, places) + condition);
        for (int place = 0; place < ids.size(); place++) {
            query.parameter("case" + place, String.valueOf(ids.get(place)));
        }
        return query.list().stream()
                .map(ProcessInstance::getBusinessKey)
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }
}
