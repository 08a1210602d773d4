package org.redress.process.stakeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.stakeholder.domain.StakeholderRole.ADMINISTRATION;
import static org.redress.stakeholder.domain.StakeholderRole.PURCHASING;
import static org.redress.stakeholder.domain.StakeholderRole.STORES;
import static org.redress.stakeholder.domain.StakeholderRole.SUPERVISOR;
import static org.redress.stakeholder.domain.StakeholderRole.SUPPLIER;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.process.release.ShippedDecisions;
import org.redress.stakeholder.boundary.StakeholderService;
import org.redress.stakeholder.domain.NewStakeholder;

class IdentifyStakeholdersDelegateTest {
    private final IdentifyStakeholdersDelegate delegate = new IdentifyStakeholdersDelegate();
    private final List<NewStakeholder> named = new ArrayList<>();

    @BeforeEach
    void wire() {
        delegate.actor = new CurrentActor();
        delegate.stakeholders = new RecordingStakeholders();
        delegate.table = new StakeholdersToNotify();
        delegate.table.decisions = new ShippedDecisions();
        delegate.table.repository = answering(
                RepositoryService.class,
                Map.of("getProcessDefinition", answering(ProcessDefinition.class, Map.of("getDeploymentId", "d-1"))));
    }

    @Test
    void aFaultyProductConcernsExactlyTheFiveOfD07() {
        delegate.execute(execution("DETERIORATION", "REPLACEMENT"));

        assertThat(named)
                .extracting(NewStakeholder::role)
                .containsExactlyInAnyOrder(SUPERVISOR, STORES, PURCHASING, ADMINISTRATION, SUPPLIER);
        assertThat(named).allSatisfy(who -> {
            assertThat(who.reason()).isNotBlank();
            assertThat(who.byRule()).isTrue();
        });
    }

    @Test
    void whereNothingElseFitsTheSupervisorHears() {
        delegate.execute(execution("DISCOURTESY", "APOLOGY"));

        assertThat(named).extracting(NewStakeholder::role).contains(SUPERVISOR).doesNotContain(SUPPLIER);
    }

    private static DelegateExecution execution(String nature, String remedy) {
        Map<String, Object> variables = Map.of("caseId", 7L, "nature", nature, "severity", "MEDIUM", "remedy", remedy);
        return (DelegateExecution) Proxy.newProxyInstance(
                DelegateExecution.class.getClassLoader(),
                new Class<?>[] {DelegateExecution.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getVariable" -> variables.get(arguments[0]);
                    case "getProcessDefinitionId" -> "p-1";
                    case "getCurrentActivityId" -> "Task_IdentifyStakeholders";
                    default -> throw new IllegalStateException(method.getName());
                });
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> Objects.requireNonNull(answers.get(method.getName()), method.getName())));
    }

    private final class RecordingStakeholders extends StakeholderService {
        @Override
        public void identify(long caseId, List<NewStakeholder> who) {
            assertThat(caseId).isEqualTo(7);
            assertThat(delegate.actor.get().callers()).containsExactly(Caller.PROCESS);
            named.addAll(who);
        }
    }
}
