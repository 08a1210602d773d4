package org.redress.casehistory.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One thing that happened to a case.
 *
 * @param caseId the case
 * @param kind what happened
 * @param occurredAt when it happened, as stated by whoever recorded it
 * @param payload ids and codes only, at most 200 characters each
 */
public record CaseEvent(long caseId, CaseEventKind kind, Instant occurredAt, Map<String, String> payload) {
    private static final String OTHER = "case";

    public CaseEvent {
        payload = Map.copyOf(payload);
        payload.forEach(CaseEvent::requireShort);
    }

    public static CaseEvent of(long caseId, CaseEventKind kind, Instant occurredAt) {
        return new CaseEvent(caseId, kind, occurredAt, Map.of());
    }

    /** The same event with one more id or code in its payload. */
    public CaseEvent with(String name, Object value) {
        Map<String, String> more = new TreeMap<>(payload);
        more.put(name, String.valueOf(value));
        return new CaseEvent(caseId, kind, occurredAt, more);
    }

    /** The same event, which also says which other case it is about. */
    public CaseEvent withOtherCase(long otherCaseId) {
        return with(OTHER, otherCaseId);
    }

    /** The other case, where it is about two. */
    public OptionalLong otherCase() {
        return Optional.ofNullable(payload.get(OTHER)).stream()
                .mapToLong(Long::parseLong)
                .findFirst();
    }

    /** The same event, which does not say which other case it is about. */
    public CaseEvent withoutOtherCase() {
        return new CaseEvent(
                caseId,
                kind,
                occurredAt,
                payload.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(OTHER))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static void requireShort(String name, String value) {
        if (value.length() > 200) {
            throw new IllegalArgumentException("the payload " + name + " is prose, not an id or a code");
        }
    }
}
