package org.redress.selfservice.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.related.boundary.RelatedCaseQueries;
import org.redress.selfservice.domain.AccessLink;
import org.redress.selfservice.domain.AccessLinkRepository;
import org.redress.selfservice.domain.LinkFor;
import org.redress.selfservice.domain.LinkHolder;
import org.redress.stakeholder.boundary.StakeholderQueries;
import org.redress.stakeholder.boundary.StakeholderView;

/** Who was sent a link into a case, and whether it still opens. */
@Stateless
public class LinkQueries {
    @Inject
    AccessLinkRepository links;

    @Inject
    ComplaintQueries complaints;

    @Inject
    StakeholderQueries stakeholders;

    @Inject
    RelatedCaseQueries related;

    @Inject
    CaseAccess access;

    @Inject
    Clock clock;

    /**
     * All links there ever were into a case, and those of the customer into cases that go on in it, the newest first: they
     * lead there too. Source: R-017.
     *
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person does not see the case
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<LinkView> ofCase(long caseId) {
        access.requireVisible(caseId);
        List<AccessLink> all = Stream.concat(
                        links.ofCase(caseId).stream(),
                        related.takenIn(caseId).stream()
                                .flatMap(merged -> links.ofCase(merged).stream())
                                .filter(link -> link.whom().holder() == LinkHolder.CUSTOMER))
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        String customer = complaints.details(caseId).customer().name();
        Map<Long, String> concerned = stakeholders.ofCase(caseId).stream()
                .collect(Collectors.toMap(StakeholderView::stakeholderId, StakeholderView::name));
        return all.stream()
                .map(link -> LinkView.of(link, nameOf(link.whom(), customer, concerned), now))
                .toList();
    }

    private static String nameOf(LinkFor whom, String customer, Map<Long, String> concerned) {
        return switch (whom.holder()) {
            case CUSTOMER -> customer;
            case STAKEHOLDER -> concerned.getOrDefault(whom.holderId(), "");
        };
    }
}
