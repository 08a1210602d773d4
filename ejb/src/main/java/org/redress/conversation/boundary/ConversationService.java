package org.redress.conversation.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.boundary.RecordSameMatter;
import org.redress.complaint.boundary.RegisterComplaint;
import org.redress.complaint.boundary.Registered;
import org.redress.complaint.boundary.ReopenCase;
import org.redress.complaint.boundary.ReopeningService;
import org.redress.complaint.boundary.SameMatterService;
import org.redress.complaint.domain.NoteKind;
import org.redress.conversation.domain.AskedQuestion;
import org.redress.conversation.domain.Conversation;
import org.redress.conversation.domain.ConversationQuestion;
import org.redress.conversation.domain.ConversationRepository;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;

/** Keeps how we spoke with a customer, with her case. */
@Stateless
public class ConversationService {
    @Inject
    ConversationRepository conversations;

    @Inject
    ComplaintService complaints;

    @Inject
    SameMatterService sameMatters;

    @Inject
    ReopeningService reopenings;

    @Inject
    CaseAccess access;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Registers what a customer says, with how she said it. Source.
     *
     * @see ComplaintService#register
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Registered register(@Valid RegisterComplaint complaint, @Valid Talk talk) {
        Registered registered = complaints.register(complaint);
        record(registered.caseId(), talk);
        return registered;
    }

    /**
     * Keeps one more conversation about a case; nothing is kept when nothing is said of it. Source.
     *
     * @throws CaseNotFound when the acting person does not see the case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void keep(long caseId, @Valid Talk talk) {
        access.requireVisible(caseId);
        record(caseId, talk);
    }

    /**
     * Keeps with an open case that the customer came with it again: what she said, what else was written down meanwhile as a
     * note, and how it went. Source.
     *
     * @param besides empty where there is nothing else
     * @see SameMatterService#keep
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void keepSame(@Valid RecordSameMatter same, String besides, @Valid Talk talk) {
        sameMatters.keep(same);
        note(same.caseId(), besides);
        record(same.caseId(), talk);
    }

    /**
     * Opens a case again with which the customer came once more, with what else was written down meanwhile and how it went.
     * Source.
     *
     * @param besides empty where there is nothing else
     * @see ReopeningService#reopen
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void reopen(@Valid ReopenCase reopening, String besides, @Valid Talk talk) {
        reopenings.reopen(reopening);
        note(reopening.caseId(), besides);
        record(reopening.caseId(), talk);
    }

    private void note(long caseId, String text) {
        if (!text.isBlank()) {
            complaints.addNote(caseId, NoteKind.FACT, text);
        }
    }

    private void record(long caseId, Talk talk) {
        if (talk.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        Conversation held = new Conversation(
                caseId,
                talk.emotion(),
                talk.style(),
                talk.steps(),
                actor.staff().staffId(),
                now);
        conversations.add(held);
        int place = 0;
        for (AskedQuestion asked : talk.questions()) {
            conversations.add(new ConversationQuestion(held.id(), ++place, asked));
        }
        history.record(
                CaseEvent.of(caseId, CaseEventKind.CONVERSATION_NOTED, now).with("conversation", held.id()));
    }
}
