package org.redress.complaint.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.redress.complaint.domain.Complaint;
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

    /** By when somebody looks at what came in, or came back. */
    Instant stepDueAt(Complaint complaint) {
        return rules.responseTo(complaint.id(), complaint.channel(), complaint.medium())
                .stepDueAt(clock.instant(), hours);
    }

    /** Until when the customer is promised to hear from us. */
    Instant answerBy(Complaint complaint) {
        return rules.responseTo(complaint.channel(), complaint.medium()).answerBy(clock.instant(), hours);
    }
}
