package org.redress.process.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.redress.custody.domain.LivingProcesses;
import org.redress.model.ComplaintProcess;
import org.redress.process.step.InstancesOfCases;

@ApplicationScoped
class CamundaLivingProcesses implements LivingProcesses {
    @Inject
    InstancesOfCases instances;

    @Override
    public Set<Long> alive(Collection<Long> caseIds) {
        return instances.casesWith(caseIds, InstancesOfCases.isOne(ComplaintProcess.COMPLAINT_HANDLING));
    }

    @Override
    public Set<Long> withSomethingAhead(Collection<Long> caseIds) {
        return instances.casesWith(
                caseIds,
                "exists (select 1 from ACT_RU_JOB j where j.PROCESS_INSTANCE_ID_ = e.ID_ and j.RETRIES_ > 0"
                        + " and (j.PROCESS_DEF_KEY_ is null or j.PROCESS_DEF_KEY_ <> '"
                        + ComplaintProcess.SERVICE_LEVEL.id() + "'))");
    }

    @Override
    public Set<Long> withAFailedStep(Collection<Long> caseIds) {
        return instances.casesWith(
                caseIds, "exists (select 1 from ACT_RU_JOB j where j.PROCESS_INSTANCE_ID_ = e.ID_ and j.RETRIES_ = 0)");
    }
}
