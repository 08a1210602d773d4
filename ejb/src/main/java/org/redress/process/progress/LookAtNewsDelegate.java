package org.redress.process.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.redress.identity.boundary.CurrentActor;
import org.redress.model.ComplaintVariable;
import org.redress.process.step.Element;
import org.redress.process.step.Facts;
import org.redress.progress.boundary.ProgressService;
import org.redress.progress.domain.NewsOutlook;

/**
 * Looks when the customer must hear from us. What it finds out belongs to the watch over the news alone: a phase that ends
 * hands all it knows back to the case, and would put what was known when it began in its place.
 */
@Named("lookAtNews")
@ApplicationScoped
public class LookAtNewsDelegate implements JavaDelegate {
    @Inject
    ProgressService progress;

    @Inject
    CurrentActor actor;

    @Override
    public void execute(DelegateExecution execution) {
        Element element = new Element(execution);
        NewsOutlook outlook = actor.as(element.actor(), () -> progress.look(element.caseId()));
        execution.setVariablesLocal(Facts.none()
                .with(ComplaintVariable.NEWS_STATE, outlook.state())
                .with(ComplaintVariable.NEWS_DUE_AT, outlook.dueAt())
                .with(ComplaintVariable.LOOK_DUE_AT, outlook.lookAgainAt())
                .with(ComplaintVariable.INFORMER, outlook.informer().map(String::valueOf))
                .asVariables());
    }
}
