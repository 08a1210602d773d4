package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.redress.casehistory.boundary.TimelineQueries;
import org.redress.casehistory.boundary.TimelineQueries.TimelineEntry;
import org.redress.commitment.boundary.CommitmentQueries;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseView;
import org.redress.notification.domain.LetterWords;
import org.redress.progress.boundary.LastHeard;
import org.redress.servicelevel.domain.WorkingHours;

/** What there is to tell a customer of the progress of her case: what has happened since she last heard, and what is next. */
@ApplicationScoped
class ProgressNews {
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
            if (LastHeard.isHeard(entry.kind(), entry.payload())) {
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
