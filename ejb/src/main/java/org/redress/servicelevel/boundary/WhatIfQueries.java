package org.redress.servicelevel.boundary;

import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.identity.boundary.Allows;
import org.redress.servicelevel.domain.CalendarHistory;
import org.redress.servicelevel.domain.CasesWorkedOn;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementElement;
import org.redress.servicelevel.domain.agreement.AgreementRefused;
import org.redress.servicelevel.domain.agreement.AgreementRefused.Problem;
import org.redress.servicelevel.domain.agreement.AgreementRepository;
import org.redress.servicelevel.domain.agreement.AgreementVersion;
import org.redress.servicelevel.domain.calendar.CalendarRepository;
import org.redress.servicelevel.domain.calendar.CalendarVersion;
import org.redress.servicelevel.domain.calendar.HouseCalendar;
import org.redress.servicelevel.domain.clock.CaseEventsOnClock;
import org.redress.servicelevel.domain.clock.CaseTimer;
import org.redress.servicelevel.domain.clock.ClockReading;
import org.redress.servicelevel.domain.clock.TermsBook;
import org.redress.servicelevel.domain.clock.WarningShares;

/** What if this draft held? The open cases whose deadlines would move, before anybody signs; nothing is kept. Source. */
@Stateless
public class WhatIfQueries {
    private static final Comparator<DeadlineMove> OVERDUE_FIRST = Comparator.comparing(
                    (DeadlineMove move) -> !move.isNewlyOverdue())
            .thenComparing(DeadlineMove::after)
            .thenComparing(DeadlineMove::caseId);

    @Inject
    AgreementRepository agreements;

    @Inject
    CalendarRepository calendars;

    @Inject
    WorkingHours hours;

    @Inject
    CasesWorkedOn cases;

    @Inject
    CaseEvents events;

    @Inject
    CaseClocks clocks;

    @Inject
    Clock clock;

    /**
     * What would become of the open complaints that the acting person may see.
     *
     * @param from when the draft would begin to hold; what lies in the past means now
     * @throws AgreementNotFound when there is no such agreement, or it has no draft
     * @throws AgreementRefused when the draft has no priority, or would begin before the last version
     */
    @Allows({SUPERVISOR, PROCESS_OWNER, MANAGER})
    public WhatIf ofDraft(String agreementCode, Instant from) {
        Agreement agreement = agreements.byCode(agreementCode).orElseThrow(AgreementNotFound::new);
        AgreementVersion draft = agreement.draft().orElseThrow(AgreementNotFound::new);
        if (draft.terms().priorities().isEmpty()) {
            throw new AgreementRefused(Problem.INCOMPLETE, AgreementElement.PRIORITIES);
        }
        Instant at = later(from);
        Optional<TermsBook> signed = clocks.terms(agreementCode);
        if (signed.isEmpty()) {
            return WhatIf.nothing(draft.number(), at);
        }
        requireLast(agreement, at);
        TermsBook other = TriedTerms.of(agreement, signed.get(), draft.terms(), at, hours.history());
        return tried(
                draft.number(),
                at,
                history -> clocks.agreementOf(history).equals(agreementCode),
                code -> code.equals(agreementCode) ? Optional.of(other) : clocks.terms(code));
    }

    /**
     * What would become of the open complaints that the acting person may see, whose agreement counts in a calendar.
     *
     * @param from when the draft would begin to judge; what lies in the past means now
     * @throws CalendarNotFound when there is no such calendar, or it has no draft
     * @throws org.redress.servicelevel.domain.calendar.CalendarRefused when the draft would begin before the last version
     */
    @Allows({SUPERVISOR, PROCESS_OWNER, MANAGER})
    public WhatIf ofCalendar(String calendarCode, Instant from) {
        HouseCalendar calendar = calendars.byCode(calendarCode).orElseThrow(CalendarNotFound::new);
        CalendarVersion draft = calendar.draft().orElseThrow(CalendarNotFound::new);
        Instant at = later(from);
        calendar.requireLast(at);
        if (!calendar.code().equals(HouseCalendar.OF_THE_HOUSE)) {
            return WhatIf.nothing(draft.number(), at);
        }
        CalendarHistory house = calendar.historyWith(draft, at);
        return tried(draft.number(), at, any -> true, code -> clocks.terms(code, house));
    }

    private Instant later(Instant from) {
        return from.isBefore(clock.instant()) ? clock.instant() : from;
    }

    private WhatIf tried(
            int number,
            Instant at,
            Predicate<List<CaseEventRecorded>> concerned,
            Function<String, Optional<TermsBook>> books) {
        Map<String, Optional<TermsBook>> signed = new HashMap<>();
        Map<String, Optional<TermsBook>> others = new HashMap<>();
        List<DeadlineMove> all = events.ofCases(cases.open(), CaseEventsOnClock.kinds()).entrySet().stream()
                .filter(each -> CaseClocks.isComplaint(each.getValue()))
                .filter(each -> concerned.test(each.getValue()))
                .flatMap(each -> clocks
                        .resolution(each.getValue(), code -> signed.computeIfAbsent(code, clocks::terms))
                        .flatMap(before -> clocks.resolution(
                                        each.getValue(), code -> others.computeIfAbsent(code, books))
                                .flatMap(after -> move(each.getKey(), each.getValue(), before, after, at)))
                        .stream())
                .toList();
        List<DeadlineMove> moves =
                all.stream().filter(DeadlineMove::moves).sorted(OVERDUE_FIRST).toList();
        return new WhatIf(
                number,
                at,
                all.size(),
                moves.size(),
                count(moves, DeadlineMove::isNewlyOverdue),
                count(moves, DeadlineMove::isSaved),
                moves.stream().limit(WhatIf.MOST_LISTED).toList());
    }

    private static void requireLast(Agreement agreement, Instant at) {
        agreement.begins().stream()
                .filter(begin -> !begin.isBefore(at))
                .findFirst()
                .ifPresent(coming -> {
                    throw new AgreementRefused(Problem.BEGINS_TOO_EARLY, coming);
                });
    }

    private static Optional<DeadlineMove> move(
            long caseId, List<CaseEventRecorded> history, CaseTimer signed, CaseTimer tried, Instant at) {
        ClockReading before = signed.read(history, at, WarningShares.USUAL);
        ClockReading after = tried.read(history, at, WarningShares.USUAL);
        return before.deadline().flatMap(was -> after.deadline()
                .map(is -> new DeadlineMove(caseId, was.at(), is.at(), before.breached(), after.breached())));
    }

    private static int count(List<DeadlineMove> moves, Predicate<DeadlineMove> which) {
        return (int) moves.stream().filter(which).count();
    }
}
