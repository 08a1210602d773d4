package org.redress.web.stakeholder;

/** How far a discussion list goes back: for the meeting of a day, or of a week. */
public enum DiscussionPeriod {
    DAY(1),
    WEEK(7);

    private final int days;

    DiscussionPeriod(int days) {
        this.days = days;
    }

    int days() {
        return days;
    }
}
