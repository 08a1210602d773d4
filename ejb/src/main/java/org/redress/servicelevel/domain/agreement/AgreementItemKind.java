package org.redress.servicelevel.domain.agreement;

/** The lists of sentences in an agreement. Source: D-08. */
public enum AgreementItemKind {
    /** What is promised. */
    PROMISE,
    /** Where it is promised. */
    SITE,
    /** What is covered. */
    COVERED,
    /** What is not covered, so that nobody need wonder. */
    NOT_COVERED,
    /** How it is measured, and the standards for what has no target of its own. */
    STANDARD,
    /** What happens outside the hours of business. */
    OUT_OF_HOURS,
    /** What the customer sees to. */
    CUSTOMER_DUTY,
    /** What stops the measured clock, and nobody is to blame for. */
    FORCE_MAJEURE
}
