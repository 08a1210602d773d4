package org.redress.notification.domain;

import java.util.Optional;
import org.redress.selfservice.domain.LinkHolder;

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
    DEPARTMENT;

    /** As what a link of her own lets her into the case; nothing where she has none. */
    public Optional<LinkHolder> linkHolder() {
        return switch (this) {
            case CUSTOMER -> Optional.of(LinkHolder.CUSTOMER);
            case STAKEHOLDER -> Optional.of(LinkHolder.STAKEHOLDER);
            case STAFF, SUBSCRIPTION, DEPARTMENT -> Optional.empty();
        };
    }
}
