package org.redress.integration.domain;

/** Whether a subscription is sent anything. The name is stored: a state is never renamed. */
public enum SubscriptionState {
    ACTIVE,
    /** Nothing is sent, and nothing of what happens meanwhile is sent later. */
    PAUSED
}
