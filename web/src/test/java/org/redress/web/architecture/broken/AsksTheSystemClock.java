package org.redress.web.architecture.broken;

import java.time.Instant;

public class AsksTheSystemClock {
    Instant now() {
        return Instant.now();
    }
}
