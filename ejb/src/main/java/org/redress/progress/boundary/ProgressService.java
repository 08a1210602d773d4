package org.redress.progress.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.commitment.boundary.NextContact;
import org.redress.commitment.boundary.NextHear;
import org.redress.complaint.boundary.CaseSteering;
import org.redress.contact.boundary.OutgoingWording;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.progress.domain.NewsOutlook;
import org.redress.progress.domain.NewsState;
import org.redress.progress.domain.ProgressWord;
import org.redress.progress.domain.ProgressWordRepository;
import org.redress.progress.domain.ProgressWorkflow;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.stakeholder.boundary.ToldInTheFuture;
import org.redress.stakeholder.domain.ReportWay;
import org.redress.worklist.boundary.WorkItem;
import org.redress.worklist.boundary.WorkItems;

/** News for a customer before she has to ask for them. Source. */
@Stateless
public class ProgressService {
    private static final String FORM = "form:keep-informed";

    @Inject
    LastHeard lastHeard;

    @Inject
    Informers informers;

    @Inject
    ProgressWordRepository told;

    @Inject
    ProgressWorkflow workflow;

    @Inject
    CommitmentQueries commitments;

    @Inject
    NextHear nextHear;

    @Inject
    OutgoingWording wording;

    @Inject
    WorkItems workItems;

    @Inject
    CaseSteering cases;

    @Inject
    WorkingHours hours;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Answers when the customer must next hear from us and who is to tell her. It is time to tell her one working day before
     * she will have heard nothing for the interval agreed with her. It is looked again after one operating day, and earlier
     * where that time comes before. Source: R-088.
     */
    @Allows(PROCESS)
    public NewsOutlook look(long caseId) {
        Instant now = clock.instant();
        Instant due = lastHeard.intervalEnds(caseId);
        Instant toBeTold = hours.plusDays(due, -1);
        Optional<Long> informer = informers.ofCase(caseId);
        if (toBeTold.isAfter(now)) {
            Instant nextDay = hours.plusDays(now, 1);
            return new NewsOutlook(NewsState.NOT_YET, due, toBeTold.isBefore(nextDay) ? toBeTold : nextDay, informer);
        }
        boolean overdue = !due.isAfter(now);
        return new NewsOutlook(
                overdue ? NewsState.OVERDUE : NewsState.SOON,
                due,
                afterTheLetter(caseId, overdue ? now : due),
                informer);
    }

    /**
     * Tells the customer how her case stands, unless she has heard from us within the interval agreed with her; the letter
     * follows from the event, which says who should have told her. Source: R-088.
     */
    @Allows(PROCESS)
    public void tell(long caseId) {
        Instant now = clock.instant();
        if (!lastHeard.intervalEnds(caseId).isAfter(now)) {
            CaseEvent event = CaseEvent.of(caseId, CaseEventKind.CUSTOMER_UPDATED, now);
            history.record(informers
                    .ofCase(caseId)
                    .or(() -> cases.perceivedOwner(caseId))
                    .map(id -> event.with("staff", id))
                    .orElse(event));
        }
    }

    /**
     * Somebody has spoken with the customer and told her how her case stands. Completes the task. What was promised for the first
     * talk is kept by it, so that it does not tell her when she next hears any more. Source.
     *
     * @throws ToldInTheFuture when the moment she was told is still to come
     * @throws org.redress.contact.boundary.WordsToMend when the words are unkind or vague and nothing says why they stay
     * @throws org.redress.commitment.domain.NextHearMissing when nothing tells her when she next hears
     * @throws org.redress.commitment.domain.TimeHasPassed when that time is not ahead of us
     * @throws org.redress.commitment.domain.OutsideContactWindow when she may not be reached then
     * @throws org.redress.commitment.domain.TimeDoesNotSuit when she was not asked or said no
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void spoke(@Valid SpeakWithCustomer command) {
        WorkItem item = workItems.claimed(command.workItemId(), FORM);
        if (command.toldAt().isAfter(clock.instant())) {
            throw new ToldInTheFuture();
        }
        String because = wording.passed(command.words(), command.wordingBecause());
        ProgressWord word = keep(item, command.words(), because, command.way(), command.toldAt());
        record(word, CaseEventKind.PROGRESS_TOLD);
        promiseNext(item, command.next());
        workflow.informed(item.workItemId());
    }

    /**
     * The customer is written how her case stands, in words of one's own; the letter follows from the event and says when she
     * next hears. Completes the task. Source.
     *
     * @throws org.redress.contact.boundary.WordsToMend when the words are unkind or vague and nothing says why they stay
     * @throws org.redress.commitment.domain.NextHearMissing when nothing tells her when she next hears
     * @throws org.redress.commitment.domain.TimeHasPassed when that time is not ahead of us
     * @throws org.redress.commitment.domain.OutsideContactWindow when she may not be reached then
     * @throws org.redress.commitment.domain.TimeDoesNotSuit when she was not asked or said no
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void write(@Valid WriteToCustomer command) {
        WorkItem item = workItems.claimed(command.workItemId(), FORM);
        String because = wording.passed(command.words(), command.wordingBecause());
        ProgressWord word = keep(item, command.words(), because, ReportWay.LETTER, clock.instant());
        promiseNext(item, command.next());
        record(word, CaseEventKind.PROGRESS_WRITTEN);
        workflow.informed(item.workItemId());
    }

    /** An operating day later; where she hears daily, at once, so that whoever tells her has that day. */
    private Instant afterTheLetter(long caseId, Instant letter) {
        return commitments.newsEveryDays(caseId) > 1 ? hours.plusDays(letter, 1) : letter;
    }

    private ProgressWord keep(WorkItem item, String words, String because, ReportWay way, Instant toldAt) {
        ProgressWord word = new ProgressWord(item.caseId(), words, because, way, toldAt, me(), clock.instant());
        told.add(word);
        return word;
    }

    private void promiseNext(WorkItem item, Optional<NextContact> next) {
        nextHear.promiseUnlessKnown(item.caseId(), me(), next);
    }

    private void record(ProgressWord word, CaseEventKind kind) {
        history.record(CaseEvent.of(word.caseId(), kind, word.toldAt())
                .with("word", word.id())
                .with("way", word.way()));
    }

    private long me() {
        return actor.staff().staffId();
    }
}
