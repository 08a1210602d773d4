package org.redress.notification.domain;

/** To whom something that happened to a case is news. The name is the code in the table of notices. */
public enum Receiver {
    /** The customer whose case it is. */
    CUSTOMER,
    /** Who deals with the case, or else whom the customer spoke with first. */
    OWNER,
    /** Whom the customer spoke with first and sees as responsible. Source. */
    PERCEIVED,
    /** Who deals with the case, or where nobody does yet, the supervisors of its team. */
    IN_CHARGE,
    /** The staff member the event names. */
    NAMED,
    /** The staff member who was to do it before the one the event names. */
    RELIEVED,
    /** The supervisors of the team the case is with, or all when it has none. */
    SUPERVISOR,
    /** The managers, who answer for the service. Source: R-065. */
    MANAGER,
    /** Who proposed the latest solution. */
    PROPOSER,
    /** The people of the team the event names. */
    TEAM,
    /** The stakeholder the event names. */
    STAKEHOLDER,
    /** Whoever else is asked for something in the case and works on it; not the one the event names. */
    PARTICIPANTS,
    /** Whoever is kept as the contact of the stores. */
    STORES
}
