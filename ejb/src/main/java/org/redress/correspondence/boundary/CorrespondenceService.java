package org.redress.correspondence.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.boundary.NextHear;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.contact.boundary.OutgoingWording;
import org.redress.correspondence.domain.CustomerMessage;
import org.redress.correspondence.domain.CustomerMessageRepository;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;

/** Writing to the customer of a case. */
@Stateless
public class CorrespondenceService {
    @Inject
    CustomerMessageRepository messages;

    @Inject
    ComplaintQueries complaints;

    @Inject
    NextHear nextHear;

    @Inject
    OutgoingWording wording;

    @Inject
    CaseSteering cases;

    @Inject
    CaseAccess access;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Writes to the customer; the letter follows from the event, by mail or on paper as she is reached, and what is promised
     * in it is recorded in the same transaction. Source.
     *
     * @return the number of the message
     * @throws org.redress.contact.boundary.WordsToMend when the words are unkind or vague and nothing says why they stay
     * @throws org.redress.complaint.domain.CaseEnded when something is promised in a case that was closed, withdrawn or merged
     * @throws org.redress.commitment.domain.TimeHasPassed when a promised time is not ahead of us
     * @throws org.redress.commitment.domain.OutsideContactWindow when she may not be reached at a promised time
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public long write(@Valid WriteMessage command) {
        access.requireVisible(command.caseId());
        if (!command.promises().isEmpty()) {
            cases.requireOpen(command.caseId());
        }
        CaseDetails details = complaints.details(command.caseId());
        String because = wording.passed(command.words(), command.wordingBecause());
        long me = actor.staff().staffId();
        CustomerMessage message = new CustomerMessage(
                command.caseId(),
                details.customer().customerId(),
                command.template(),
                command.words(),
                because,
                me,
                clock.instant());
        messages.add(message);
        command.promises().forEach(promise -> nextHear.promiseInWriting(command.caseId(), me, promise));
        record(message, command.promises().size());
        return message.id();
    }

    private void record(CustomerMessage message, int promises) {
        history.record(CaseEvent.of(message.caseId(), CaseEventKind.CUSTOMER_WRITTEN, message.writtenAt())
                .with("message", message.id())
                .with("promises", promises));
    }
}
