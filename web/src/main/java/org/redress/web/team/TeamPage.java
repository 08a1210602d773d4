package org.redress.web.team;

import java.time.Duration;

/** How much of a team is shown: what a house may want to have otherwise, in one place. */
final class TeamPage {
    /** So many clocks that are over their time, hand-overs that wait, and compliments that wait for thanks are shown. */
    static final int ROWS = 20;

    /** So many of each are shown to whoever asks for all. */
    static final int ALL = 500;

    /** What customers praised is shown for so long. */
    static final Duration PRAISED_WITHIN = Duration.ofDays(30);

    /** So much of it is shown. */
    static final int PRAISE = 10;

    private TeamPage() {}
}
