package org.redress.servicelevel.domain.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;

/** The history of one case; each event gets the next number and is recorded as it happens, unless said otherwise. */
final class CaseHistoryLog {
    private final List<CaseEventRecorded> events = new ArrayList<>();

    CaseHistoryLog with(String at, CaseEventKind kind, String... payload) {
        return recorded(at, at, kind, payload);
    }

    CaseHistoryLog recorded(String recordedAt, String occurredAt, CaseEventKind kind, String... payload) {
        CaseEvent event = CaseEvent.of(1, kind, ClockLog.at(occurredAt));
        for (int i = 0; i < payload.length; i += 2) {
            event = event.with(payload[i], payload[i + 1]);
        }
        events.add(new CaseEventRecorded(event, events.size() + 1, ClockLog.at(recordedAt), "staff:7"));
        return this;
    }

    List<CaseEventRecorded> events() {
        return List.copyOf(events);
    }

    /** A target per level, C before the case has one; another agreement from a moment on. */
    static TermsBook agreement(Map<String, String> targets) {
        return new Levels(targets, Instant.MAX, targets);
    }

    static TermsBook agreement(Map<String, String> targets, String changedAt, Map<String, String> then) {
        return new Levels(targets, ClockLog.at(changedAt), then);
    }

    private record Levels(Map<String, String> targets, Instant changedAt, Map<String, String> then)
            implements TermsBook {
        @Override
        public Terms at(Instant moment, java.util.Optional<String> priority) {
            Map<String, String> valid = moment.isBefore(changedAt) ? targets : then;
            return ClockLog.terms(valid.get(priority.orElse("C")));
        }

        @Override
        public List<Instant> changes(Instant from, Instant until) {
            return changedAt.isAfter(from) && !changedAt.isAfter(until) ? List.of(changedAt) : List.of();
        }
    }
}
