package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.casehistory.boundary.TimelineQueries.TimelineEntry;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseView;
import org.redress.notification.domain.LetterWords;
import org.redress.servicelevel.domain.WorkingHours;

/** What there is to tell a customer of the progress of her case: what has happened since she last heard, and what is next. */
@ApplicationScoped
class ProgressNews {
    /** With each of these she heard from us or spoke with us. */
    private static final Set<CaseEventKind> HEARD = EnumSet.of(
            CaseEventKind.REGISTERED,
            CaseEventKind.CUSTOMER_ANSWERED,
            CaseEventKind.RESTATED,
            CaseEventKind.RESTATEMENT_CORRECTED,
            CaseEventKind.PLAN_AGREED,
            CaseEventKind.PLAN_NOT_AGREED,
            CaseEventKind.COMMITMENT_MADE,
            CaseEventKind.PROMISE_KEPT,
            CaseEventKind.PROMISE_PUT_RIGHT,
            CaseEventKind.PROMISE_MOVED,
            CaseEventKind.CUSTOMER_INFORMED,
            CaseEventKind.CUSTOMER_REMINDED,
            CaseEventKind.CUSTOMER_UPDATED,
            CaseEventKind.SATISFACTION_CONFIRMED,
            CaseEventKind.NOT_SOLVED,
            CaseEventKind.REOPENED);

    @Inject
    TimelineQueries timeline;

    @Inject
    PromiseQueries promises;

    @Inject
    WorkingHours hours;

    @Inject
    CommitmentQueries commitments;

    @Inject
    Clock clock;

    /** When she last heard from us or spoke with us: in a case without any such event, when it began. */
    Instant lastHeard(long caseId) {
        List<TimelineEntry> all = timeline.of(caseId);
        return all.stream()
                .filter(entry -> HEARD.contains(entry.kind()))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> all.get(0))
                .recordedAt();
    }

    /** The news in the words of a language. What she is told here is not yet among what she has heard. */
    Map<String, String> facts(long caseId, int eventNumber, LetterWords words) {
        Map<String, String> facts = new HashMap<>();
        facts.put("news", news(caseId, eventNumber, words));
        facts.put("nextHear", dayAndHour(hours.plusDays(clock.instant(), commitments.newsEveryDays(caseId)), words));
        promises.openOf(caseId).stream()
                .filter(promise -> promise.dueAt().isAfter(clock.instant()))
                .findFirst()
                .ifPresent(next -> facts.put("next", next(next, words)));
        return facts;
    }

    private String news(long caseId, int eventNumber, LetterWords words) {
        List<TimelineEntry> sinceHeard = new ArrayList<>();
        for (TimelineEntry entry : timeline.of(caseId)) {
            if (entry.number() >= eventNumber) {
                break;
            }
            if (HEARD.contains(entry.kind())) {
                sinceHeard.clear();
            }
            sinceHeard.add(entry);
        }
        String lines = sinceHeard.stream()
                .map(entry -> "news." + entry.kind())
                .filter(words::has)
                .distinct()
                .map(words::word)
                .collect(Collectors.joining("\n"));
        return lines.isEmpty() ? words.word("news.none") : lines;
    }

    private String next(PromiseView promise, LetterWords words) {
        return words.word("next", PromisedWords.unended(promise, words), dayAndHour(promise.dueAt(), words));
    }

    private String dayAndHour(Instant moment, LetterWords words) {
        return words.dayAndHour(moment.atZone(hours.zone()));
    }
}
