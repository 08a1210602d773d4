package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.notification.domain.LetterWords;
import org.redress.participant.boundary.ParticipantQueries;
import org.redress.participant.boundary.RequestView;
import org.redress.servicelevel.domain.WorkingHours;

/**
 * What letters to participants and about them mention: what was asked for, by when, and the thing it is about; nothing of
 * who the customer is. Source.
 */
@ApplicationScoped
class FactsForParticipants {
    @Inject
    ParticipantQueries participants;

    @Inject
    WorkingHours hours;

    /** Those who still work for the case, but for the one the event names. */
    List<RequestView> others(CaseEventRecorded happened) {
        String named = request(happened);
        return participants.openOf(happened.event().caseId()).stream()
                .filter(asked -> !named.equals(Long.toString(asked.requestId())))
                .toList();
    }

    Map<String, String> of(CaseEventRecorded happened, CaseDetails details, LetterWords words) {
        Map<String, String> facts = new HashMap<>();
        named(happened).ifPresent(request -> {
            facts.put("product", details.incident().product());
            facts.put("serialNumber", details.incident().serialNumber());
            facts.put("participant", request.name());
            facts.put("wanted", request.words());
            facts.put("wantedBy", dayAndHour(dueAt(happened, request), words));
            facts.put("urgent", request.urgent() ? words.word("urgent") : "");
            facts.put("answer", request.outcome().orElse(""));
        });
        return facts;
    }

    /** By when it should have been here, or will be instead. */
    Map<String, String> delay(CaseEventRecorded happened, LetterWords words) {
        Map<String, String> facts = new HashMap<>();
        named(happened)
                .ifPresent(request -> facts.put(
                        isNewDate(happened.event().kind()) ? "laterBy" : "missedBy",
                        dayAndHour(dueAt(happened, request), words)));
        return facts;
    }

    private static boolean isNewDate(CaseEventKind kind) {
        return kind == CaseEventKind.SUPPLIER_DELAYED || kind == CaseEventKind.DEPARTMENT_DELAYED;
    }

    /** The date that counted when it happened. */
    private static Instant dueAt(CaseEventRecorded happened, RequestView request) {
        return Optional.ofNullable(happened.event().payload().get("dueAt"))
                .map(Instant::parse)
                .orElse(request.dueAt());
    }

    private Optional<RequestView> named(CaseEventRecorded happened) {
        String named = request(happened);
        return participants.ofCase(happened.event().caseId()).stream()
                .filter(request -> named.equals(Long.toString(request.requestId())))
                .findFirst();
    }

    private static String request(CaseEventRecorded happened) {
        return happened.event().payload().getOrDefault("request", "");
    }

    private String dayAndHour(Instant moment, LetterWords words) {
        return words.dayAndHour(moment.atZone(hours.zone()));
    }
}
