package org.redress.selfservice.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.customer.domain.CustomerChanged;
import org.redress.selfservice.domain.AccessLink;
import org.redress.selfservice.domain.AccessLinkRepository;
import org.redress.selfservice.domain.LinkFor;
import org.redress.selfservice.domain.LinkHolder;
import org.redress.selfservice.domain.LinkState;

/** Has links open nothing any more, and says so in the history of each case. Not a door. Source: R-017. */
@ApplicationScoped
class LinksTakenBack {
    @Inject
    AccessLinkRepository links;

    @Inject
    CaseHistory history;

    @Inject
    Clock clock;

    /** Whoever reads what was mailed to an address that is not hers, or no longer, gets into none of her cases by it. */
    void follow(@Observes CustomerChanged customer) {
        if (customer.elsewhere()) {
            all(links.of(LinkHolder.CUSTOMER, customer.customerId()));
        }
    }

    /** Those among them that still open; a case is told once for each person. */
    void all(List<AccessLink> sent) {
        Instant now = clock.instant();
        List<AccessLink> opening =
                sent.stream().filter(link -> link.state(now) == LinkState.VALID).toList();
        opening.forEach(link -> link.revoke(now));
        opening.stream()
                .collect(Collectors.toMap(AccessLink::whom, AccessLink::id, Math::max))
                .forEach((whom, latest) -> record(whom, latest, now));
    }

    private void record(LinkFor whom, long linkId, Instant now) {
        history.record(CaseEvent.of(whom.caseId(), CaseEventKind.LINK_TAKEN_BACK, now)
                .with("link", linkId)
                .with("holder", whom.holder()));
    }
}
