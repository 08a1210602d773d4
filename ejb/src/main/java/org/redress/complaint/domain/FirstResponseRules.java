package org.redress.complaint.domain;

import org.redress.contact.domain.Medium;

/** The table of first responses of the live release. Source: R-010. */
public interface FirstResponseRules {
    /** What it says about what comes in by that channel as that, while nothing is done by it yet. */
    FirstResponse responseTo(Channel channel, Medium medium);

    /** What it says about a case that came in, or came back, by that channel as that, and is now worked on by it. */
    FirstResponse responseTo(long caseId, Channel channel, Medium medium);
}
