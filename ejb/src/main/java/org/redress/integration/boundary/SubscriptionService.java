package org.redress.integration.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.CLIENT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.boundary.StaffMemberNotAtWork;
import org.redress.identity.domain.ClientActor;
import org.redress.integration.domain.SecretSealer;
import org.redress.integration.domain.Subscription;
import org.redress.integration.domain.SubscriptionRepository;
import org.redress.integration.domain.WebhookSecret;
import org.redress.notification.boundary.EventPost;

/** Lets other systems be sent what happens, and ends it. {@link ReceiverCheck} has looked at the address before. */
@Stateless
public class SubscriptionService {
    @Inject
    SubscriptionRepository subscriptions;

    @Inject
    SubscriptionAccess access;

    @Inject
    SecretSealer sealer;

    @Inject
    EventPost post;

    @Inject
    StaffAtWork staff;

    @Inject
    CurrentActor actor;

    @Inject
    @ConfigProperty(name = "redress.webhook.both-secrets-hours", defaultValue = "24")
    int bothSecretsHours;

    @Inject
    Clock clock;

    /**
     * Subscribes another system to what happens from now on. Source: R-187.
     *
     * @param worksFor the staff member whose sight it has; a system subscribes for whom it works itself
     * @return its id and the secret its events are signed with, to be shown once
     * @throws StaffMemberNotAtWork when the staff member has left, or has no role; or another system names somebody else
     * @throws org.redress.integration.domain.AddressRefused when it is no address
     */
    @Allows({ADMINISTRATOR, CLIENT})
    public Subscribed subscribe(@Valid Subscribe command, long worksFor) {
        if (staff.now(worksFor).isEmpty() || !mayActFor(worksFor)) {
            throw new StaffMemberNotAtWork();
        }
        WebhookSecret secret = WebhookSecret.fresh();
        Subscription made = new Subscription(
                command.wanted(), worksFor, sealer.seal(secret), actor.get().reference(), clock.instant());
        subscriptions.add(made);
        return new Subscribed(made.id(), secret);
    }

    /**
     * Sends something else, or elsewhere; what waits goes to the new address, too.
     *
     * @throws SubscriptionNotFound when there is none, or not for whoever asks
     * @throws org.redress.integration.domain.AddressRefused when it is no address
     */
    @Allows({ADMINISTRATOR, CLIENT})
    public void change(long subscriptionId, @Valid Subscribe command) {
        access.get(subscriptionId).change(command.wanted());
        post.redirect(subscriptionId, command.address().toString());
    }

    /**
     * Sends nothing any more, until it goes on. What happens meanwhile is not sent later.
     *
     * @throws SubscriptionNotFound when there is none, or not for whoever asks
     */
    @Allows({ADMINISTRATOR, CLIENT})
    public void pause(long subscriptionId) {
        access.get(subscriptionId).pause();
    }

    /**
     * Sends again, first what waited.
     *
     * @throws SubscriptionNotFound when there is none, or not for whoever asks
     */
    @Allows({ADMINISTRATOR, CLIENT})
    public void goOn(long subscriptionId) {
        access.get(subscriptionId).goOn();
        post.hurry(subscriptionId);
    }

    /**
     * Gives it a new secret; the one before signs beside it for a while, usually a day.
     *
     * @return the new one, to be shown once
     * @throws SubscriptionNotFound when there is none, or not for whoever asks
     */
    @Allows({ADMINISTRATOR, CLIENT})
    public WebhookSecret renewSecret(long subscriptionId) {
        WebhookSecret secret = WebhookSecret.fresh();
        access.get(subscriptionId)
                .renewSecret(sealer.seal(secret), clock.instant().plus(Duration.ofHours(bothSecretsHours)));
        return secret;
    }

    /**
     * Ends it for good; what waits or has failed leaves no more.
     *
     * @throws SubscriptionNotFound when there is none, or not for whoever asks
     */
    @Allows({ADMINISTRATOR, CLIENT})
    public void remove(long subscriptionId) {
        Subscription ended = access.get(subscriptionId);
        post.withhold(subscriptionId);
        subscriptions.remove(ended);
    }

    private boolean mayActFor(long worksFor) {
        return !(actor.get() instanceof ClientActor client)
                || client.staff().filter(person -> person.staffId() == worksFor).isPresent();
    }

    /** A subscription that was made. */
    public record Subscribed(long subscriptionId, WebhookSecret secret) {}
}
