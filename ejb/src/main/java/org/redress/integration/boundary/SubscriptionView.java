package org.redress.integration.boundary;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.integration.domain.Subscription;
import org.redress.integration.domain.SubscriptionState;
import org.redress.notification.domain.DeliveryProblem;

/**
 * A subscription in the list of them.
 *
 * @param worksFor the staff member whose sight it has
 * @param kinds what it is sent; empty when that is everything
 * @param formerSecretUntil until when the secret before the last one signs, too; empty when it does no longer
 * @param deliveredAt when something reached it last
 * @param problem why the last attempt failed; empty when it did not
 * @param waiting how many events wait for it
 * @param failed how many have failed for good
 */
public record SubscriptionView(
        long subscriptionId,
        String name,
        URI url,
        long worksFor,
        SubscriptionState state,
        List<CaseEventKind> kinds,
        Instant madeAt,
        Optional<Instant> formerSecretUntil,
        Optional<Instant> deliveredAt,
        Optional<Instant> failedAt,
        Optional<DeliveryProblem> problem,
        long waiting,
        long failed) {
    static SubscriptionView of(Subscription subscription, Instant now, long waiting, long failed) {
        return new SubscriptionView(
                subscription.id(),
                subscription.name(),
                subscription.url(),
                subscription.worksFor(),
                subscription.state(),
                subscription.kinds().stream().sorted().toList(),
                subscription.madeAt(),
                subscription.formerUntil().filter(now::isBefore),
                subscription.deliveredAt(),
                subscription.failedAt(),
                subscription.problem(),
                waiting,
                failed);
    }

    public boolean isActive() {
        return state == SubscriptionState.ACTIVE;
    }
}
