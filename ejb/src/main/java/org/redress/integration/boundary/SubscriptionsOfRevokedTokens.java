package org.redress.integration.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.redress.identity.domain.TokenRevoked;
import org.redress.integration.domain.Subscription;
import org.redress.integration.domain.SubscriptionRepository;

/** What a system subscribed to before it was shut out is sent no more, until somebody has looked. */
@ApplicationScoped
class SubscriptionsOfRevokedTokens {
    @Inject
    SubscriptionRepository subscriptions;

    void follow(@Observes TokenRevoked revoked) {
        subscriptions.active().stream()
                .filter(each -> each.madeBy().equals(revoked.client()))
                .forEach(Subscription::pause);
    }
}
