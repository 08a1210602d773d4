package org.redress.servicelevel.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.identity.boundary.CaseAccess;
import org.redress.servicelevel.domain.CasesWorkedOn;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementInForce;
import org.redress.servicelevel.domain.clock.CaseEventsOnClock;
import org.redress.servicelevel.domain.correction.ClockCorrectionRepository;
import org.redress.servicelevel.domain.measurement.MonthMeasured;

/**
 * Reads the clocks of all cases that can belong to some months, in a handful of reads, however many months. Each case is measured under
 * the priority that its deadline comes from. Not a door. Source: R-117, W-12.
 */
@ApplicationScoped
class MonthlyCases {
    private static final Comparator<MeasuredCase> AS_DUE = Comparator.comparing(
                    (MeasuredCase each) -> each.result().dueAt())
            .thenComparing(each -> each.result().caseId());

    @Inject
    CasesWorkedOn cases;

    @Inject
    CaseEvents events;

    @Inject
    ClockCorrectionRepository corrections;

    @Inject
    CaseClocks clocks;

    @Inject
    CaseAccess access;

    @Inject
    Clock clock;

    /** The cases that can belong to these months, which follow each other in any order. */
    Measured of(Agreement agreement, Collection<YearMonth> months) {
        if (agreement.begins().isEmpty()) {
            throw new AgreementNotFound();
        }
        Instant now = clock.instant();
        List<YearMonth> inOrder = months.stream().sorted().toList();
        Instant from = beginOf(inOrder.get(0), agreement.zone());
        Instant until = beginOf(inOrder.get(inOrder.size() - 1).plusMonths(1), agreement.zone());
        List<Read> read = new ArrayList<>();
        if (clocks.isOfTheHouse(agreement) || agreement.appliesTo().isOfSome()) {
            events.ofCases(candidates(from, until), CaseEventsOnClock.kinds())
                    .forEach((caseId, history) ->
                            read(caseId, history, agreement, now).ifPresent(read::add));
        }
        Map<YearMonth, Long> registered = new HashMap<>();
        inOrder.forEach(month -> registered.put(
                month,
                cases.registeredBetween(
                        beginOf(month, agreement.zone()), beginOf(month.plusMonths(1), agreement.zone()))));
        return new Measured(agreement, read, registered, clocks.isOfTheHouse(agreement), now);
    }

    /** A correction may have moved a case into a month before it came in, or after it ended. */
    private Set<Long> candidates(Instant from, Instant until) {
        Set<Long> ids = new HashSet<>(cases.openBetween(from, until));
        corrections.casesMovedInto(from, until).stream()
                .filter(access::isVisible)
                .forEach(ids::add);
        return ids;
    }

    /** Under the agreement that holds last for it. */
    private Optional<Read> read(long caseId, List<CaseEventRecorded> history, Agreement agreement, Instant now) {
        return CaseClocks.isComplaint(history) && clocks.agreementOf(history).equals(agreement.code())
                ? clocks.resolution(history)
                        .map(timer -> clocks.view(timer, history, now))
                        .filter(CaseClockView::hasBegun)
                        .filter(view -> countsByItself(history, view))
                        .map(view -> new Read(caseId, history, view))
                : Optional.empty();
    }

    /** What goes on in another case is counted with that one; its being late by then is not merged away. */
    private static boolean countsByItself(List<CaseEventRecorded> history, CaseClockView view) {
        return !CaseClocks.isMerged(history) || view.reading().breached();
    }

    private static Instant beginOf(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    private record Read(long caseId, List<CaseEventRecorded> history, CaseClockView clock) {
        /** Under the level that its deadline comes from; the last of the agreement where it has none that this knows. */
        MeasuredCase under(AgreementInForce version, Instant now) {
            Instant end = clock.reading().stoppedAt().orElse(now);
            String level = CaseEventsOnClock.priorityAt(history, end)
                    .flatMap(version::priority)
                    .orElseGet(() -> version.terms()
                            .priorities()
                            .get(version.terms().priorities().size() - 1))
                    .code();
            return MeasuredCase.of(caseId, level, clock);
        }
    }

    /**
     * What was read.
     *
     * @param worked whether cases are worked under that agreement at all
     */
    record Measured(
            Agreement agreement, List<Read> read, Map<YearMonth, Long> registered, boolean worked, Instant now) {
        MonthReport report(YearMonth month) {
            AgreementInForce version = versionOf(month);
            return new MonthReport(
                    agreement.code(),
                    version.number(),
                    agreement.zone(),
                    version.validFrom().isAfter(beginOf(month, agreement.zone())),
                    endOf(month).isAfter(now),
                    now,
                    MonthMeasured.of(
                            month,
                            agreement.zone(),
                            version.terms().targets(),
                            read.stream()
                                    .map(each -> each.under(version, now).result())
                                    .toList(),
                            now),
                    worked ? Optional.ofNullable(registered.get(month)) : Optional.empty(),
                    version.terms().mostCasesAMonth());
        }

        /** Those that belong to a month, as they were due. */
        List<MeasuredCase> cases(YearMonth month) {
            AgreementInForce version = versionOf(month);
            return read.stream()
                    .map(each -> each.under(version, now))
                    .filter(each -> each.result()
                            .decidedAt(now)
                            .map(certain -> YearMonth.from(certain.atZone(agreement.zone())))
                            .filter(month::equals)
                            .isPresent())
                    .sorted(AS_DUE)
                    .toList();
        }

        /** The version that held last in a month; of one that goes on, the one that holds. */
        private AgreementInForce versionOf(YearMonth month) {
            Instant last = endOf(month).minusNanos(1);
            return AgreedTerms.versionOf(agreement, last.isBefore(now) ? last : now);
        }

        private Instant endOf(YearMonth month) {
            return beginOf(month.plusMonths(1), agreement.zone());
        }
    }
}
