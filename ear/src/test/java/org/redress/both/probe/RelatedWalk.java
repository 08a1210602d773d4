package org.redress.both.probe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.related.boundary.CaseLinkService;
import org.redress.related.boundary.CaseMergeService;
import org.redress.related.boundary.LinkCases;
import org.redress.related.boundary.MergeCases;
import org.redress.related.domain.LinkKind;

/** Two cases of one customer: linked, merged, parted again. */
@Dependent
public class RelatedWalk {
    private static final String AGENT = "lerato";

    @Inject
    ComplaintService complaints;

    @Inject
    ComplaintQueries queries;

    @Inject
    CaseLinkService links;

    @Inject
    CaseMergeService merges;

    private long first;
    private long second;
    private long link;

    /** All of it. */
    public List<Step> all() {
        return List.of(
                Step.of(
                        "ComplaintService.register",
                        AGENT,
                        () -> first = complaints.register(Commands.register()).caseId()),
                Step.of("ComplaintService.register", AGENT, this::again),
                Step.of(
                        "CaseLinkService.link",
                        AGENT,
                        () -> link =
                                links.link(new LinkCases(second, first, LinkKind.DUPLICATE_OF, "She says it twice."))),
                Step.of("CaseLinkService.unlink", AGENT, () -> links.unlink(link)),
                Step.of(
                        "CaseMergeService.merge",
                        AGENT,
                        () -> merges.merge(new MergeCases(second, first, "She says it twice."))),
                Step.of("CaseMergeService.undo", AGENT, () -> merges.undo(second)));
    }

    private void again() {
        long customer = queries.details(first).customer().customerId();
        second = complaints.register(Commands.registerFor(customer)).caseId();
    }
}
