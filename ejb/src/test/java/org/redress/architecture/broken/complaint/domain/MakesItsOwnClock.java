package org.redress.architecture.broken.complaint.domain;

import java.time.Clock;

class MakesItsOwnClock {
    Clock clock = Clock.systemUTC();
}
