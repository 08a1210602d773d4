package org.redress.complaint.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.CUSTOMER;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.domain.CaseEnded;
import org.redress.complaint.domain.CaseFileRepository;
import org.redress.complaint.domain.CaseNote;
import org.redress.complaint.domain.Channel;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;

/** The same matter once more is no new case. */
@Stateless
public class SameMatterService {
    private static final int LONGEST = 4000;

    @Inject
    OpenCases cases;

    @Inject
    CaseFileRepository files;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Keeps with an open case that the customer came with it again, and what she said, instead of registering another.
     * Source: R-029.
     *
     * @throws CaseNotFound when the acting person does not see the case
     * @throws MatterOfAnotherCustomer when somebody else came than whose case it is
     * @throws CaseEnded when it is closed or withdrawn
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void keep(@Valid RecordSameMatter command) {
        long hers = cases.open(command.caseId()).customerId();
        if (command.customerId().filter(came -> came != hers).isPresent()) {
            throw new MatterOfAnotherCustomer();
        }
        Instant now = clock.instant();
        CaseEvent event = CaseEvent.of(command.caseId(), CaseEventKind.CUSTOMER_CAME_AGAIN, now)
                .with("channel", command.channel());
        history.record(command.customerWords().isBlank() ? event : event.with("note", note(command, now)));
    }

    /**
     * Keeps with her open case what the customer writes of herself, by her own link. Source.
     *
     * @param sent how many files she sends with it
     * @throws CaseEnded when it is closed or withdrawn
     */
    @Allows(CUSTOMER)
    public void wrote(long caseId, @NotBlank @Size(max = LONGEST) String words, int sent) {
        cases.open(caseId);
        Instant now = clock.instant();
        CaseNote note = CaseNote.ofTheCustomer(caseId, words, now);
        files.add(note);
        CaseEvent event = CaseEvent.of(caseId, CaseEventKind.CUSTOMER_CAME_AGAIN, now)
                .with("channel", Channel.ELECTRONIC)
                .with("outcome", "CUSTOMER")
                .with("note", note.id());
        history.record(sent == 0 ? event : event.with("count", sent));
    }

    private long note(RecordSameMatter command, Instant now) {
        CaseNote note = new CaseNote(
                command.caseId(), command.customerWords(), actor.staff().staffId(), now);
        files.add(note);
        return note.id();
    }
}
