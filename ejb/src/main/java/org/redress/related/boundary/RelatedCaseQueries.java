package org.redress.related.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.related.domain.CaseLink;
import org.redress.related.domain.CaseMerge;
import org.redress.related.domain.RelatedCaseRepository;

/** What belongs together with a case. What the acting person may not see is absent. Source. */
@Stateless
public class RelatedCaseQueries {
    @Inject
    RelatedCaseRepository related;

    @Inject
    ComplaintQueries complaints;

    @Inject
    RelatedSettings settings;

    @Inject
    CaseAccess access;

    @Inject
    Clock clock;

    /**
     * The cases that are linked with it, and those that go on in it.
     *
     * @throws CaseNotFound when the acting person does not see the case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public RelatedCases ofCase(long caseId) {
        access.requireVisible(caseId);
        List<CaseLink> links = related.linksOf(caseId);
        Map<Long, ComplaintSummary> others = complaints.summaries(
                links.stream().map(link -> link.otherThan(caseId)).toList());
        return new RelatedCases(
                links.stream()
                        .flatMap(link -> linked(link, caseId, Optional.ofNullable(others.get(link.otherThan(caseId)))))
                        .toList(),
                merges(caseId).stream().map(this::takenIn).toList());
    }

    /**
     * The ids of the cases that go on in it, directly or by way of others.
     *
     * @throws CaseNotFound when the acting person does not see the case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR, SYSTEM})
    public List<Long> takenIn(long caseId) {
        access.requireVisible(caseId);
        return merges(caseId).stream().map(CaseMerge::caseId).toList();
    }

    private static Stream<RelatedCases.Linked> linked(CaseLink link, long caseId, Optional<ComplaintSummary> other) {
        return other.stream()
                .map(shown -> new RelatedCases.Linked(
                        link.id(),
                        shown,
                        link.kind(),
                        link.caseId() != caseId,
                        link.reason(),
                        link.linkedBy(),
                        link.linkedAt()));
    }

    private List<CaseMerge> merges(long caseId) {
        List<CaseMerge> all = new ArrayList<>();
        for (CaseMerge merge : related.takenIn(caseId)) {
            if (access.isVisible(merge.caseId())) {
                all.add(merge);
                all.addAll(merges(merge.caseId()));
            }
        }
        return all;
    }

    private RelatedCases.TakenIn takenIn(CaseMerge merge) {
        CaseDetails merged = complaints.details(merge.caseId());
        Instant until = merge.until(settings.undo());
        boolean goesOn = complaints.details(merge.intoCaseId()).summary().status() == ComplaintStatus.OPEN;
        return new RelatedCases.TakenIn(
                merged.summary(),
                merged.customerWords(),
                merge.reason(),
                merge.mergedBy(),
                merge.mergedAt(),
                until,
                goesOn && !clock.instant().isAfter(until));
    }
}
