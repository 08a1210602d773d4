package org.redress.recovery.domain;

/** The table that says after which cases we ask, when first and how often. */
public interface FollowUpRules {
    /** What it says of a case that has ended. Source: R-092. */
    FollowUpPlan planAfter(long caseId, EndedCase ended);
}
