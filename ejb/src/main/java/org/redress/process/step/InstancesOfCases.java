package org.redress.process.step;

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
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.redress.model.ComplaintProcess;
import org.redress.model.ComplaintVariable;

/** Reads the running processes of many cases at once: the engine's own queries take one business key at a time. */
@ApplicationScoped
public class InstancesOfCases {
    private static final String INSTANCES =
            "select e.* from ACT_RU_EXECUTION e where e.ID_ = e.PROC_INST_ID_ and e.BUSINESS_KEY_ in (%s) and ";

    @Inject
    RuntimeService runtime;

    /** Those of the cases of which an instance meets a condition on the table of executions, {@code e}. */
    public Set<Long> casesWith(Collection<Long> caseIds, String condition) {
        return of(caseIds, condition).stream()
                .map(ProcessInstance::getBusinessKey)
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    /** The condition that an instance is one of this process. */
    public static String isOne(ComplaintProcess process) {
        return "exists (select 1 from ACT_RE_PROCDEF d where d.ID_ = e.PROC_DEF_ID_ and d.KEY_ = '" + process.id()
                + "')";
    }

    /** The ids of what the running instances of a process are about, as the promises of the cases. */
    public Set<Long> subjects(ComplaintProcess process, Collection<Long> caseIds, ComplaintVariable which) {
        List<ProcessInstance> instances = of(caseIds, isOne(process));
        if (instances.isEmpty()) {
            return Set.of();
        }
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instances.stream()
                        .map(ProcessInstance::getProcessInstanceId)
                        .toArray(String[]::new))
                .variableName(which.id())
                .list()
                .stream()
                .map(VariableInstance::getValue)
                .map(Long.class::cast)
                .collect(Collectors.toSet());
    }

    private List<ProcessInstance> of(Collection<Long> caseIds, String condition) {
        List<Long> ids = List.copyOf(caseIds);
        if (ids.isEmpty()) {
            return List.of();
        }
        String places = IntStream.range(0, ids.size())
                .mapToObj(place -> "#{case" + place + "}")
                .collect(Collectors.joining(", "));
        NativeProcessInstanceQuery query =
                runtime.createNativeProcessInstanceQuery().sql(String.format(INSTANCES, places) + condition);
        for (int place = 0; place < ids.size(); place++) {
            query.parameter("case" + place, String.valueOf(ids.get(place)));
        }
        return query.list();
    }
}
