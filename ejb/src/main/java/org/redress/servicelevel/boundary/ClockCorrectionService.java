package org.redress.servicelevel.boundary;

import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;
import org.redress.servicelevel.domain.clock.CorrectionRefused;
import org.redress.servicelevel.domain.clock.CorrectionRefused.Problem;
import org.redress.servicelevel.domain.correction.ClockCorrection;
import org.redress.servicelevel.domain.correction.ClockCorrectionRepository;

/**
 * Corrects what moved the clock of a case and was recorded wrong. The history keeps what was recorded; the clock is read as it was in
 * truth, from the correction on. Source.
 */
@Stateless
public class ClockCorrectionService {
    @Inject
    ClockCorrectionRepository corrections;

    @Inject
    CaseClocks clocks;

    @Inject
    CaseAccess access;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Something happened at another time than was recorded, or never did.
     *
     * @return the id of the correction
     * @throws org.redress.identity.boundary.CaseNotFound when the acting person does not see the case
     * @throws CorrectionRefused when that moves no clock of the case, is still to come, or does not fit with the rest: before the
     *     beginning, an end before what it ends, opened again before it was done; or when something never happened that the rest hangs on
     */
    @Allows({SUPERVISOR, MANAGER})
    public long correct(@Valid CorrectClock command) {
        access.requireVisible(command.caseId());
        Instant now = clock.instant();
        command.happenedAt().filter(now::isBefore).ifPresent(later -> {
            throw new CorrectionRefused(Problem.IN_THE_FUTURE);
        });
        ClockMoment wrong = clocks.movedBy(command.caseId()).stream()
                .filter(each -> each.number() == command.eventNumber())
                .findFirst()
                .orElseThrow(() -> new CorrectionRefused(Problem.ON_NO_CLOCK));
        if (command.happenedAt().isEmpty() && !wrong.undoable()) {
            throw new CorrectionRefused(Problem.CANNOT_BE_UNDONE);
        }
        clocks.requireFits(command.caseId(), command.eventNumber(), command.happenedAt());
        ClockCorrection correction = new ClockCorrection(
                command.caseId(),
                command.eventNumber(),
                wrong.kind(),
                wrong.at(),
                command.happenedAt(),
                command.reason().strip(),
                actor.staff().staffId(),
                now);
        corrections.add(correction);
        CaseEvent corrected = event(correction, command.eventNumber());
        history.record(
                command.happenedAt().map(at -> corrected.with("happenedAt", at)).orElse(corrected));
        return correction.id();
    }

    /**
     * A correction was none: what it corrected counts again as it did before.
     *
     * @throws ClockCorrectionNotFound when there is none, or the acting person does not see its case
     * @throws CorrectionRefused when it was taken back already, or what counted before does not fit with the rest any more
     */
    @Allows({SUPERVISOR, MANAGER})
    public void takeBack(long correctionId, @NotBlank String reason) {
        ClockCorrection correction = corrections
                .byId(correctionId)
                .filter(found -> access.isVisible(found.caseId()))
                .orElseThrow(ClockCorrectionNotFound::new);
        correction.takeBack(reason.strip(), actor.staff().staffId(), clock.instant());
        int number = clocks.numberOf(correction.caseId(), correctionId);
        clocks.requireFits(correction.caseId(), number, Optional.empty());
        history.record(event(correction, number).with("takenBack", true));
    }

    private CaseEvent event(ClockCorrection correction, int corrects) {
        return CaseEvent.of(correction.caseId(), CaseEventKind.CLOCK_CORRECTED, clock.instant())
                .with("corrects", corrects)
                .with("correction", correction.id());
    }
}
