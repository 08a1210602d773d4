package org.redress.integration.boundary;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.time.Instant;
import java.util.TreeMap;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.notification.domain.Letter;

/** A case event in the words of CloudEvents 1.0; its data is what the feed of events has. */
final class CloudEvent {
    private static final String TYPE = "org.redress.case.";
    private static final String TRY = "org.redress.test";

    private CloudEvent() {}

    /**
     * What is sent of an event.
     *
     * @param source the address of this installation
     * @param reference the reference of the case
     * @return its type, and the whole as JSON
     */
    static Letter of(CaseEventRecorded recorded, URI source, String reference) {
        JsonObjectBuilder payload = Json.createObjectBuilder();
        new TreeMap<>(recorded.event().payload()).forEach(payload::add);
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("reference", reference)
                .add("number", recorded.sequence())
                .add("kind", recorded.event().kind().name())
                .add("occurredAt", recorded.event().occurredAt().toString())
                .add("recordedAt", recorded.recordedAt().toString())
                .add("actor", recorded.actorReference())
                .add("data", payload);
        String type = TYPE + recorded.event().kind();
        JsonObjectBuilder event = envelope(type, reference + "/" + recorded.sequence(), source, recorded.recordedAt())
                .add("subject", reference)
                .add("data", data);
        return new Letter(type, event.build().toString());
    }

    /** What is sent to try the way. */
    static String test(String id, URI source, Instant now) {
        return envelope(TRY, id, source, now)
                .add("data", Json.createObjectBuilder())
                .build()
                .toString();
    }

    private static JsonObjectBuilder envelope(String type, String id, URI source, Instant time) {
        return Json.createObjectBuilder()
                .add("specversion", "1.0")
                .add("id", id)
                .add("source", source.toString())
                .add("type", type)
                .add("time", time.toString())
                .add("datacontenttype", "application/json");
    }
}
