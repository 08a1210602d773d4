package org.redress.architecture.broken.complaint.domain;

import java.time.Instant;

class AsksTheSystemForTheTime {
    Instant now() {
        return Instant.now();
    }
}
