package org.redress.architecture.broken.complaint.domain;

import jakarta.inject.Inject;
import java.time.Clock;

class HidesWhatIsInjected {
    @Inject
    private Clock clock;

    Clock clock() {
        return clock;
    }
}
