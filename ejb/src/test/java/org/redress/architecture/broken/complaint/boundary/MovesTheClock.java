package org.redress.architecture.broken.complaint.boundary;

import java.time.Duration;
import org.redress.shared.ClockHands;

class MovesTheClock {
    void tomorrow(ClockHands hands) {
        hands.runAhead(Duration.ofDays(1));
    }
}
