package org.redress.servicelevel.domain.agreement;

/** Where a version of an agreement, or of a calendar, stands at a moment. Source: R-111. */
public enum AgreementStanding {
    /** It is being written and holds for nobody. */
    DRAFT,
    /** It is signed off and begins later. */
    COMING,
    /** It is what holds. */
    IN_FORCE,
    /** Another version has followed it, its period has run out, or both parties ended it. */
    OVER;

    public boolean isDraft() {
        return this == DRAFT;
    }

    public boolean isComing() {
        return this == COMING;
    }

    public boolean isInForce() {
        return this == IN_FORCE;
    }

    public boolean isOver() {
        return this == OVER;
    }
}
