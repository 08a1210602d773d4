package org.redress.process.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.redress.identity.boundary.CurrentActor;
import org.redress.model.ComplaintVariable;
import org.redress.participant.boundary.ParticipantService;
import org.redress.process.step.Element;

/** Records that the date of a participant has passed. */
@Named("recordLateParticipant")
@ApplicationScoped
public class RecordLateParticipantDelegate implements JavaDelegate {
    @Inject
    ParticipantService participants;

    @Inject
    CurrentActor actor;

    @Override
    public void execute(DelegateExecution execution) {
        Element element = new Element(execution);
        actor.as(element.actor(), () -> {
            participants.passed(element.id(ComplaintVariable.PARTICIPANT_REQUEST_ID));
            return element;
        });
    }
}
