package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.absence.boundary.Away;
import org.redress.absence.boundary.Presence;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseView;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.notification.domain.LetterWords;
import org.redress.servicelevel.domain.WorkingHours;

/** What a customer reads whose case is with somebody else. Source. */
@ApplicationScoped
class FactsForHandOvers {
    @Inject
    Presence presence;

    @Inject
    StaffDirectory staff;

    @Inject
    PromiseQueries promises;

    @Inject
    CommitmentQueries commitments;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    /** Who is away until when, and by when she hears of the other one: with the next promise, and with the usual news at the latest. */
    Map<String, String> of(CaseEventRecorded happened, LetterWords words) {
        long caseId = happened.event().caseId();
        Map<String, String> facts = new HashMap<>();
        Optional.ofNullable(happened.event().payload().get("relieved"))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .ifPresent(absent -> {
                    facts.put("absent", staff.names(List.of(absent)).getOrDefault(absent, ""));
                    presence.awayNow(absent)
                            .map(Away::until)
                            .ifPresent(until -> facts.put("backOn", dayAndHour(hours.openingAfter(until), words)));
                });
        facts.put("nextHear", dayAndHour(nextHear(caseId), words));
        return facts;
    }

    /** Who deals with the case, and by when the customer hears from her: as she promised, with the usual news at the latest. */
    Map<String, String> referral(CaseEventRecorded happened, LetterWords words) {
        long caseId = happened.event().caseId();
        long receiver = Long.parseLong(happened.event().payload().getOrDefault("staff", "0"));
        Instant by = promises.openOf(caseId).stream()
                .filter(promise -> promise.promisedBy() == receiver)
                .map(PromiseView::dueAt)
                .filter(clock.instant()::isBefore)
                .findFirst()
                .orElseGet(() -> nextHear(caseId));
        return Map.of(
                "receiver",
                staff.names(List.of(receiver)).getOrDefault(receiver, ""),
                "nextHear",
                dayAndHour(by, words));
    }

    private Instant nextHear(long caseId) {
        Instant now = clock.instant();
        Instant news = hours.plusDays(now, commitments.newsEveryDays(caseId));
        return promises.openOf(caseId).stream()
                .filter(PromiseView::tellsTheCustomer)
                .map(PromiseView::dueAt)
                .filter(now::isBefore)
                .filter(news::isAfter)
                .findFirst()
                .orElse(news);
    }

    private String dayAndHour(Instant moment, LetterWords words) {
        return words.dayAndHour(moment.atZone(hours.zone()));
    }
}
