package org.redress.integration.boundary;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.redress.casehistory.boundary.HiddenOthers;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.domain.SystemActor;
import org.redress.integration.domain.Subscription;
import org.redress.integration.domain.SubscriptionRepository;
import org.redress.notification.boundary.EventPost;
import org.redress.notification.domain.Addressee;
import org.redress.shared.Installation;

/**
 * Writes what happens into the outbox for each system that is to hear of it, in the transaction in which it happened.
 * It comes before those who record further events because of this one, so that those wait behind it.
 */
@ApplicationScoped
class EventsForSubscribers {
    @Inject
    SubscriptionRepository subscriptions;

    @Inject
    ComplaintQueries complaints;

    @Inject
    CaseAccess access;

    @Inject
    HiddenOthers others;

    @Inject
    StaffAtWork staff;

    @Inject
    EventPost post;

    @Inject
    CurrentActor actor;

    @Inject
    Installation installation;

    void heard(@Observes @Priority(Interceptor.Priority.APPLICATION) CaseEventRecorded recorded) {
        long caseId = recorded.event().caseId();
        List<Subscription> hearing = subscriptions.active().stream()
                .filter(each -> each.wants(recorded.event().kind()))
                .filter(each -> staff.now(each.worksFor()).isPresent())
                .filter(each -> access.isVisibleTo(each.worksFor(), caseId))
                .toList();
        if (hearing.isEmpty()) {
            return;
        }
        String reference = referenceOf(caseId);
        hearing.forEach(
                each -> others.shownTo(each.worksFor(), recorded).ifPresent(event -> write(each, event, reference)));
    }

    private void write(Subscription to, CaseEventRecorded recorded, String reference) {
        post.write(
                recorded.event(),
                recorded.sequence(),
                Addressee.subscription(to.id(), to.name(), to.url().toString()),
                CloudEvent.of(recorded, installation.baseUrl(), reference));
    }

    String referenceOf(long caseId) {
        return actor.as(
                new SystemActor("webhooks"),
                () -> complaints.details(caseId).summary().reference());
    }
}
