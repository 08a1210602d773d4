package org.redress.servicelevel.boundary;

import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.identity.boundary.Allows;
import org.redress.servicelevel.domain.CasesWorkedOn;
import org.redress.servicelevel.domain.agreement.Agreement;
import org.redress.servicelevel.domain.agreement.AgreementElement;
import org.redress.servicelevel.domain.agreement.AgreementRefused;
import org.redress.servicelevel.domain.agreement.AgreementRefused.Problem;
import org.redress.servicelevel.domain.agreement.AgreementRepository;
import org.redress.servicelevel.domain.agreement.AgreementVersion;
import org.redress.servicelevel.domain.clock.CaseEventsOnClock;
import org.redress.servicelevel.domain.clock.CaseTimer;
import org.redress.servicelevel.domain.clock.ClockReading;
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
        Instant at = from.isBefore(clock.instant()) ? clock.instant() : from;
        Optional<CaseTimer> signed = CaseClocks.resolution(agreement).filter(any -> clocks.isWorkedUnder(agreement));
        return signed.map(timer -> tried(agreement, draft, timer, at))
                .orElseGet(() -> new WhatIf(draft.number(), at, 0, 0, 0, 0, List.of()));
    }

    private WhatIf tried(Agreement agreement, AgreementVersion draft, CaseTimer signed, Instant at) {
        requireLast(agreement, at);
        CaseTimer tried =
                CaseTimer.inWorkingTime(signed.clock(), TriedTerms.of(agreement, signed.terms(), draft.terms(), at));
        List<DeadlineMove> all = events.ofCases(cases.open(), CaseEventsOnClock.kinds()).entrySet().stream()
                .filter(each -> CaseClocks.isComplaint(each.getValue()))
                .flatMap(each -> move(each.getKey(), each.getValue(), signed, tried, at).stream())
                .toList();
        List<DeadlineMove> moves =
                all.stream().filter(DeadlineMove::moves).sorted(OVERDUE_FIRST).toList();
        return new WhatIf(
                draft.number(),
                at,
                all.size(),
                moves.size(),
                count(moves, DeadlineMove::isNewlyOverdue),
                count(moves, DeadlineMove::isSaved),
                moves.stream().limit(WhatIf.MOST_LISTED).toList());
    }

    private static void requireLast(Agreement agreement, Instant at) {
        agreement.calendar().stream()
                .flatMap(hours -> hours.versions().stream())
                .filter(version -> !version.validFrom().isBefore(at))
                .findFirst()
                .ifPresent(coming -> {
                    throw new AgreementRefused(Problem.BEGINS_TOO_EARLY, coming.validFrom());
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
