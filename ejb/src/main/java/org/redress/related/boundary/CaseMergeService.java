package org.redress.related.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.boundary.CaseHold;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.closure.boundary.OpenObligations;
import org.redress.commitment.boundary.PromiseTakeover;
import org.redress.commitment.domain.PlanStands;
import org.redress.complaint.boundary.CaseMerging;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.CaseEnded;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.SameReaders;
import org.redress.related.domain.CaseMerge;
import org.redress.related.domain.GoneOn;
import org.redress.related.domain.NotMerged;
import org.redress.related.domain.OtherCustomer;
import org.redress.related.domain.OtherKind;
import org.redress.related.domain.OtherReaders;
import org.redress.related.domain.RelatedCaseRepository;
import org.redress.related.domain.SameCase;
import org.redress.related.domain.TooLateToPart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has a case go on in another one of the same customer, and takes that back. Source. */
@Stateless
public class CaseMergeService {
    private static final Logger LOG = LoggerFactory.getLogger(CaseMergeService.class);

    @Inject
    RelatedCaseRepository related;

    @Inject
    ComplaintQueries complaints;

    @Inject
    CaseMerging merging;

    @Inject
    OpenObligations obligations;

    @Inject
    PromiseTakeover promises;

    @Inject
    RelatedSettings settings;

    @Inject
    CaseAccess access;

    @Inject
    SameReaders readers;

    @Inject
    CaseHold hold;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * The first case goes on in the other one: its run and its clocks end, what she was promised to hear is owed in the other
     * case at the same hour, and everything said, written and attached stays with it and is shown there. Its reference leads to
     * the other case. The customer is told once.
     *
     * @throws CaseNotFound when the acting person does not see both
     * @throws SameCase when it is the same case twice
     * @throws CaseEnded when one of them is closed, withdrawn or merged already
     * @throws OtherCustomer when they are not of the same customer
     * @throws OtherKind when only one of them is a complaint
     * @throws OtherReaders when somebody may see only one of them
     * @throws PlanStands when the first owes her more than to hear from us
     * @throws org.redress.closure.boundary.ParticipantStillAsked while somebody is asked for something in the first
     * @throws org.redress.closure.boundary.VisitStillOpen while somebody goes to her for the first
     * @throws org.redress.closure.boundary.EscalationStillOpen while an escalation of the first is open
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void merge(@Valid MergeCases command) {
        long caseId = command.caseId();
        long into = command.otherCaseId();
        access.requireVisible(caseId);
        access.requireVisible(into);
        if (caseId == into) {
            throw new SameCase();
        }
        hold(caseId, into);
        requireAlike(open(caseId), open(into));
        obligations.requireNobodyBusy(caseId);
        Instant now = clock.instant();
        related.add(new CaseMerge(caseId, into, command.reason(), actor.staff().staffId(), now));
        promises.takeOver(caseId, into);
        merging.markMerged(caseId, into);
        history.record(CaseEvent.of(into, CaseEventKind.CASE_TAKEN_IN, now).withOtherCase(caseId));
        LOG.info("RDR-REL-101 case merged case={} into={}", caseId, into);
    }

    /**
     * The case was not the same after all and goes on by itself: in a new run, from where it can go on, with the promises that
     * are still owed to her, and as if its clocks had never stopped. Hand-overs that were offered, and solutions that stood ready, are not.
     *
     * @throws CaseNotFound when the acting person does not see both
     * @throws NotMerged when it goes on in no other case
     * @throws TooLateToPart when it was merged longer ago than {@code redress.merging.undo-hours}
     * @throws GoneOn when the other case has ended since, was merged itself, or settled a promise of this one
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void undo(long caseId) {
        access.requireVisible(caseId);
        CaseMerge merge = related.mergeOf(caseId).orElseThrow(NotMerged::new);
        long into = merge.intoCaseId();
        access.requireVisible(into);
        hold(caseId, into);
        if (complaints.details(caseId).summary().status() != ComplaintStatus.MERGED) {
            throw new NotMerged();
        }
        Set<Long> hers = withTakenIn(caseId);
        if (!isOpen(complaints.details(into).summary()) || promises.isSettled(into, hers)) {
            throw new GoneOn();
        }
        Instant now = clock.instant();
        merge.takeBack(settings.undo(), actor.staff().staffId(), now);
        promises.giveBack(into, caseId, hers);
        merging.markParted(caseId);
        history.record(CaseEvent.of(into, CaseEventKind.CASE_GIVEN_BACK, now).withOtherCase(caseId));
        LOG.info("RDR-REL-102 merge taken back case={} from={}", caseId, into);
    }

    /** The case, and all that go on in it: what was promised in them came with it, and goes with it. */
    private Set<Long> withTakenIn(long caseId) {
        Set<Long> all = new HashSet<>(Set.of(caseId));
        related.takenIn(caseId).forEach(merge -> all.addAll(withTakenIn(merge.caseId())));
        return all;
    }

    private ComplaintSummary open(long caseId) {
        ComplaintSummary summary = complaints.details(caseId).summary();
        if (!isOpen(summary)) {
            throw new CaseEnded(summary.reference());
        }
        return summary;
    }

    private static boolean isOpen(ComplaintSummary summary) {
        return summary.status() == ComplaintStatus.OPEN;
    }

    private void requireAlike(ComplaintSummary one, ComplaintSummary other) {
        if (one.customerId() != other.customerId()) {
            throw new OtherCustomer();
        }
        if (one.kind() != other.kind()) {
            throw new OtherKind();
        }
        if (!readers.ofBoth(one.caseId(), other.caseId())) {
            throw new OtherReaders();
        }
    }

    /** In one order, whichever is merged into which. */
    private void hold(long one, long other) {
        LongStream.of(one, other).sorted().forEach(hold::take);
    }
}
