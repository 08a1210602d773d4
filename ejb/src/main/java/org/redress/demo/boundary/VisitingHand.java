package org.redress.demo.boundary;

import static java.util.Map.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import org.redress.demo.domain.Turn;
import org.redress.visit.boundary.AgreedAppointment;
import org.redress.visit.boundary.MoveVisit;
import org.redress.visit.boundary.ReportNobodyThere;
import org.redress.visit.boundary.ReportVisit;
import org.redress.visit.boundary.VisitQueries;
import org.redress.visit.boundary.VisitReportService;
import org.redress.visit.boundary.VisitView;
import org.redress.worklist.boundary.WorkItem;

/** Going to a customer: what came of it, and another time after nobody was there. */
@ApplicationScoped
class VisitingHand implements Hand {
    /** So long is the time within which somebody is there. */
    private static final int HOURS_OF_AN_APPOINTMENT = 2;

    private static final int FIRST_HOUR = 9;
    private static final int LAST_HOUR = 14;
    private static final int QUARTERS = 4;
    private static final Duration A_QUARTER = Duration.ofMinutes(15);
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    @Inject
    VisitReportService reports;

    @Inject
    VisitQueries visits;

    @Inject
    Moments moments;

    @Override
    public Map<String, Step> steps() {
        return Map.ofEntries(
                entry("form:report-visit", Step.of(30, 2, this::report).notBefore(VisitingHand::afterBeingThere)),
                entry("form:agree-visit", Step.of(5, 2, this::agreeAgain)));
    }

    /** From some full hour on, at the customer's. */
    static AgreedAppointment appointment(InventedCase life, LocalDate day, long visitor) {
        LocalTime from = LocalTime.of(life.between(FIRST_HOUR, LAST_HOUR), 0);
        return new AgreedAppointment(
                day,
                from,
                from.plusHours(HOURS_OF_AN_APPOINTMENT),
                life.customer().address(),
                visitor,
                true);
    }

    /** The task is due by the end of the time agreed: a quarter of an hour to an hour after it has begun. */
    private static Instant afterBeingThere(InventedCase life, WorkItem item) {
        return item.dueAt()
                .minus(Duration.ofHours(HOURS_OF_AN_APPOINTMENT))
                .plus(A_QUARTER.multipliedBy(1 + life.planned().number() % QUARTERS));
    }

    private void report(Doing doing) {
        InventedCase life = doing.life();
        Instant arrived = doing.now().minus(A_WHILE);
        if (life.isToTake(Turn.NOBODY_AT_HOME)) {
            reports.nobodyThere(new ReportNobodyThere(
                    doing.task(), arrived, "Nobody opened; a card with the number is in the letterbox."));
            life.took(Turn.NOBODY_AT_HOME);
            return;
        }
        reports.held(new ReportVisit(
                doing.task(),
                arrived,
                "Seen it where it stands; it is as she says.",
                Optional.of("We put it right as agreed; she need not be there for it.")));
        if (life.isToTake(Turn.VISITED)) {
            life.took(Turn.VISITED);
        }
    }

    private void agreeAgain(Doing doing) {
        long visitor = visits.ofCase(doing.caseId()).stream()
                .filter(VisitView::isOpen)
                .map(visit -> visit.appointment().visitor())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody was to go in case " + doing.caseId()));
        reports.agreedAgain(
                doing.task(),
                new MoveVisit(
                        "She was held up, and is at home then.",
                        appointment(
                                doing.life(),
                                moments.day(doing.now(), doing.life().between(1, 2)),
                                visitor)));
    }
}
