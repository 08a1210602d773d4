package org.redress.complaint.domain;

/** The table of first responses of the live release. Source: R-010. */
public interface FirstResponseRules {
    /** What it says about what comes in by that channel. */
    FirstResponse responseTo(Channel channel);
}
