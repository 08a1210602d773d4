package org.redress.notification.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.notification.domain.LetterWords;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.visit.boundary.VisitQueries;
import org.redress.visit.boundary.VisitView;
import org.redress.visit.domain.Appointment;

/** What the letters about a visit mention: when, where, who goes, and why. Source: R-012. */
@ApplicationScoped
class FactsForVisits {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @Inject
    VisitQueries visits;

    @Inject
    StaffDirectory staff;

    @Inject
    WorkingHours hours;

    /** The appointment as it is now, of the visit that the event names. */
    Map<String, String> visit(CaseEventRecorded happened, LetterWords words) {
        return visitOf(happened).map(visit -> facts(visit, words)).orElse(Map.of());
    }

    /** To whoever does not go: when she was to, and who goes instead of her, where somebody does. */
    Map<String, String> off(CaseEventRecorded happened, LetterWords words) {
        Map<String, String> facts = new HashMap<>(visit(happened, words));
        String wasFrom = happened.event().payload().getOrDefault("wasFrom", "");
        if (!wasFrom.isEmpty()) {
            facts.put("visitFrom", words.dayAndHour(Instant.parse(wasFrom).atZone(hours.zone())));
            facts.put("instead", facts.getOrDefault("visitor", ""));
        }
        return facts;
    }

    private Map<String, String> facts(VisitView visit, LetterWords words) {
        Appointment appointment = visit.appointment();
        ZoneId zone = hours.zone();
        return Map.of(
                "visitFrom", words.dayAndHour(appointment.from().atZone(zone)),
                "visitUntil", HOUR.format(appointment.until().atZone(zone)),
                "visitPlace", appointment.place(),
                "visitReason", visit.reason(),
                "visitor", staff.names(List.of(appointment.visitor())).getOrDefault(appointment.visitor(), ""));
    }

    private Optional<VisitView> visitOf(CaseEventRecorded happened) {
        String named = happened.event().payload().getOrDefault("visit", "");
        return visits.ofCase(happened.event().caseId()).stream()
                .filter(visit -> named.equals(Long.toString(visit.visitId())))
                .findFirst();
    }
}
