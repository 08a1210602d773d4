package org.redress.web.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.participant.boundary.AnswerRequest;
import org.redress.participant.boundary.GiveDate;
import org.redress.participant.boundary.ParticipantQueries;
import org.redress.participant.boundary.ParticipantService;
import org.redress.web.rest.FormOutcome;
import org.redress.web.rest.FormOutcomes;

/** The forms of participants, completed from outside. */
@ApplicationScoped
public class ParticipantForms implements FormOutcomes {
    private static final String ANOTHER_DATE = "It will be here at another date; the task stays open until then.";

    @Inject
    ParticipantService participants;

    @Inject
    ParticipantQueries queries;

    @Override
    public List<FormOutcome<?>> all() {
        return List.of(
                new FormOutcome<>(
                        "form:supply-answer",
                        "supply",
                        "The department supplies what it was asked for.",
                        AnswerRequest.class,
                        (item, command) -> participants.supply(command)),
                new FormOutcome<>("form:supply-answer", "give-date", ANOTHER_DATE, GiveDate.class, this::giveDate),
                new FormOutcome<>(
                        "form:hear-from-participant",
                        "heard",
                        "What the participant was asked for is here.",
                        AnswerRequest.class,
                        (item, command) -> participants.heard(command)),
                new FormOutcome<>(
                        "form:hear-from-participant", "give-date", ANOTHER_DATE, GiveDate.class, this::giveDate));
    }

    private void giveDate(String workItemId, GiveDate command) {
        participants.giveDate(queries.ofWorkItem(workItemId).requestId(), command);
    }
}
