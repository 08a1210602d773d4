package org.redress.complaint.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.FirstResponseRules;
import org.redress.servicelevel.domain.WorkingHours;

/** The one place that says when a customer is first attended to, counted from now. Source: R-010. */
@ApplicationScoped
class FirstResponses {
    @Inject
    FirstResponseRules rules;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    /** By when somebody looks at what came in, or came back, by that channel. */
    Instant stepDueAt(long caseId, Channel channel) {
        return rules.responseTo(caseId, channel).stepDueAt(clock.instant(), hours);
    }

    /** Until when the customer is promised to hear from us. */
    Instant answerBy(Channel channel) {
        return rules.responseTo(channel).answerBy(clock.instant(), hours);
    }
}
