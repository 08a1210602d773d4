package org.redress.notification.domain;

/** Who a message is for. */
public enum RecipientKind {
    /** The customer whose case it is. */
    CUSTOMER,
    /** Somebody who works here. */
    STAFF,
    /** Somebody on the case's list of those concerned. */
    STAKEHOLDER,
    /** Another system, by its subscription to case events. */
    SUBSCRIPTION,
    /** A department by the contact that is kept for its role, whatever the case. */
    DEPARTMENT
}
