package org.redress.process.solution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.redress.model.ComplaintForm;
import org.redress.model.ComplaintProcess;
import org.redress.process.release.LiveModels;
import org.redress.servicelevel.domain.WorkingTime;
import org.redress.solution.domain.TimeToDecide;

/** The due date of the step in the live model, where it is an amount of working time or a number of operating days. */
@ApplicationScoped
class DrawnTimeToDecide implements TimeToDecide {
    private static final Pattern AMOUNT = Pattern.compile("\\$\\{due\\.in\\('([^']+)'\\)}");
    private static final Pattern DAYS = Pattern.compile("\\$\\{due\\.days\\((\\d+)\\)}");

    @Inject
    LiveModels models;

    @Inject
    RepositoryService repository;

    @Override
    public Optional<WorkingTime> given() {
        String definition = models.definitionId(ComplaintProcess.SOLUTION, models.live());
        return repository.getBpmnModelInstance(definition).getModelElementsByType(UserTask.class).stream()
                .filter(task -> ComplaintForm.APPROVE.id().equals(task.getCamundaFormKey()))
                .map(UserTask::getCamundaDueDate)
                .findFirst()
                .flatMap(DrawnTimeToDecide::amount);
    }

    static Optional<WorkingTime> amount(String dueDate) {
        Matcher amount = AMOUNT.matcher(dueDate);
        if (amount.matches()) {
            return Optional.of(WorkingTime.parse(amount.group(1)));
        }
        Matcher days = DAYS.matcher(dueDate);
        return days.matches() ? Optional.of(WorkingTime.parse(days.group(1) + " d")) : Optional.empty();
    }
}
