package org.redress.related.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.stream.LongStream;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.boundary.CaseHold;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.related.domain.CaseLink;
import org.redress.related.domain.LinkedAlready;
import org.redress.related.domain.RelatedCaseRepository;
import org.redress.related.domain.SameCase;

/** Says that two cases belong together, and that they do not after all. Source: R-029. */
@Stateless
public class CaseLinkService {
    @Inject
    RelatedCaseRepository related;

    @Inject
    CaseAccess access;

    @Inject
    CaseHold hold;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Links two cases, whoever their customers are and whether or not they have ended; both show it, to whom both are open.
     *
     * @return the id of the link
     * @throws CaseNotFound when the acting person does not see both
     * @throws SameCase when it is the same case twice
     * @throws LinkedAlready when a link between the two stands
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public long link(@Valid LinkCases command) {
        access.requireVisible(command.caseId());
        access.requireVisible(command.otherCaseId());
        if (command.caseId() == command.otherCaseId()) {
            throw new SameCase();
        }
        LongStream.of(command.caseId(), command.otherCaseId()).sorted().forEach(hold::take);
        if (related.linksOf(command.caseId()).stream()
                .anyMatch(link -> link.joins(command.caseId(), command.otherCaseId()))) {
            throw new LinkedAlready();
        }
        CaseLink link = new CaseLink(
                command.caseId(),
                command.otherCaseId(),
                command.kind(),
                command.reason(),
                actor.staff().staffId(),
                clock.instant());
        related.add(link);
        record(link, CaseEventKind.CASES_LINKED);
        return link.id();
    }

    /**
     * Removes a link; nothing where somebody did so already.
     *
     * @throws LinkNotFound when there is none, or the acting person does not see both cases
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void unlink(long caseLinkId) {
        CaseLink link = related.link(caseLinkId).orElseThrow(LinkNotFound::new);
        if (!access.isVisible(link.caseId()) || !access.isVisible(link.otherCaseId())) {
            throw new LinkNotFound();
        }
        if (link.remove(actor.staff().staffId(), clock.instant())) {
            record(link, CaseEventKind.CASES_UNLINKED);
        }
    }

    private void record(CaseLink link, CaseEventKind kind) {
        record(link, kind, Math.min(link.caseId(), link.otherCaseId()));
        record(link, kind, Math.max(link.caseId(), link.otherCaseId()));
    }

    private void record(CaseLink link, CaseEventKind kind, long caseId) {
        history.record(CaseEvent.of(caseId, kind, clock.instant())
                .with("link", link.id())
                .with("linkKind", link.kind())
                .withOtherCase(link.otherThan(caseId)));
    }
}
