package org.redress.architecture.broken.complaint.domain;

import java.time.LocalDate;
import java.time.ZoneOffset;

class AsksForToday {
    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
