package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.notification.domain.LetterWords;
import org.redress.servicelevel.boundary.CaseClockView;
import org.redress.servicelevel.boundary.CaseClocks;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.servicelevel.domain.clock.ClockReading.Deadline;

/** What letters about the clocks of a case mention. Source: R-065. */
@ApplicationScoped
class FactsForClocks {
    @Inject
    CaseClocks clocks;

    @Inject
    WorkingHours hours;

    /** The clock the event names: what it measures, how much of its time is used, and by when the case was to be done. */
    Map<String, String> of(CaseEventRecorded happened, LetterWords words) {
        Map<String, String> facts = new HashMap<>();
        Map<String, String> payload = happened.event().payload();
        facts.put("percent", payload.getOrDefault("percent", ""));
        clocks.ofCase(happened.event().caseId()).stream()
                .filter(view -> view.code().equals(payload.get("clock")))
                .findFirst()
                .ifPresent(view -> {
                    facts.put("clock", named(view, words));
                    view.reading()
                            .deadline()
                            .map(Deadline::at)
                            .ifPresent(due -> facts.put("due", words.dayAndHour(due.atZone(hours.zone()))));
                });
        return facts;
    }

    /** What one clock of a case is called; its code where it shows nothing any more. */
    String named(long caseId, String code, LetterWords words) {
        return clocks.ofCase(caseId).stream()
                .filter(view -> view.code().equals(code))
                .findFirst()
                .map(view -> named(view, words))
                .orElse(code);
    }

    private static String named(CaseClockView view, LetterWords words) {
        return view.name().isEmpty() ? words.of(view.measure()) : view.name();
    }
}
