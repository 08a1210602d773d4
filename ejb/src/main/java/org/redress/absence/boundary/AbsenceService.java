package org.redress.absence.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.absence.domain.Absence;
import org.redress.absence.domain.AbsenceRepository;
import org.redress.absence.domain.AwayTime;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.servicelevel.domain.WorkingHours;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Saying that somebody is away: she herself, her supervisor, a manager or an administrator. The reason is nobody's business
 * and is not kept. Source: R-070.
 */
@Stateless
public class AbsenceService {
    private static final Logger LOG = LoggerFactory.getLogger(AbsenceService.class);

    @Inject
    AbsenceRepository absences;

    @Inject
    Substitutes substitutes;

    @Inject
    AbsenceRights rights;

    @Inject
    Lending lending;

    @Inject
    StaffAtWork staff;

    @Inject
    WorkingHours hours;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Event<AbsenceBegan> began;

    /**
     * Enters an absence and answers its id. When its first day is today she is away from this moment on, and what she has
     * in hand goes on at once. Source: R-070.
     *
     * @throws NotAtWork when she, or who stands in, does not work here
     * @throws NotHerSupervisor when it is somebody else whom the acting person does not supervise
     * @throws org.redress.absence.domain.DaysDoNotFit when the last day lies before the first, or the first is over
     * @throws AwayThen when she is away at any time of it already
     * @throws SubstituteForHerself when she is to stand in for herself
     * @throws SubstituteAway when who stands in is away at any time of it; it names who could
     * @throws AuthorityNotHersToLend when authority is lent by neither the absent one nor a manager
     * @throws NothingToLend when the absent one approves nothing
     * @throws LentToSupervisorsOnly when whoever stands in is neither a supervisor nor a manager
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public long enter(@Valid EnterAbsence command) {
        if (staff.now(command.staffId()).isEmpty()) {
            throw new NotAtWork();
        }
        rights.requireMayChange(command.staffId());
        Instant now = clock.instant();
        AwayTime time = AwayTime.ofDays(command.firstDay(), command.lastDay(), hours.zone(), now);
        requireNotAwayThen(command.staffId(), time, now);
        substitutes.require(command.substituteId(), command.staffId(), time);
        long by = actor.staff().staffId();
        Absence absence = new Absence(command.staffId(), time, command.substituteId(), by, now);
        if (command.lendsAuthority()) {
            lending.require(command.staffId(), command.substituteId());
            absence.lendAuthority();
        }
        absences.add(absence);
        LOG.info(
                "RDR-ABS-101 absence entered absence={} staff={} from={} until={} substitute={} lends={}",
                absence.id(),
                absence.staffId(),
                time.from(),
                time.until(),
                absence.substituteId(),
                absence.lendsAuthority());
        if (absence.isAt(now)) {
            began.fire(new AbsenceBegan(absence.staffId()));
        }
        return absence.id();
    }

    /**
     * She is back earlier. What went to others meanwhile stays with them.
     *
     * @param lastDay the last day she is away, in the zone of the house; one that is over brings her back at once
     * @throws AbsenceNotFound when there is none of that id
     * @throws NotHerSupervisor when it is somebody else whom the acting person does not supervise
     * @throws org.redress.absence.domain.AbsenceOver when it is over or was called off
     * @throws org.redress.absence.domain.AbsenceOnlyGetsShorter when it would get longer, or end before it begins
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public void shorten(long absenceId, LocalDate lastDay) {
        Absence absence = mine(absenceId);
        absence.shorten(lastDay.plusDays(1).atStartOfDay(hours.zone()).toInstant(), clock.instant());
        LOG.info(
                "RDR-ABS-102 absence shortened absence={} until={}",
                absenceId,
                absence.time().until());
    }

    /**
     * She is not away after all; only before it has begun.
     *
     * @throws AbsenceNotFound when there is none of that id
     * @throws NotHerSupervisor when it is somebody else whom the acting person does not supervise
     * @throws org.redress.absence.domain.AbsenceOver when it is over or was called off
     * @throws org.redress.absence.domain.AbsenceHasBegun when she is away already
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public void callOff(long absenceId) {
        mine(absenceId).callOff(clock.instant());
        LOG.info("RDR-ABS-103 absence called off absence={}", absenceId);
    }

    private Absence mine(long absenceId) {
        Absence absence = absences.byId(absenceId).orElseThrow(AbsenceNotFound::new);
        rights.requireMayChange(absence.staffId());
        return absence;
    }

    private void requireNotAwayThen(long staffId, AwayTime time, Instant now) {
        absences.of(List.of(staffId), now).stream()
                .filter(absence -> absence.overlaps(time))
                .findFirst()
                .ifPresent(absence -> {
                    throw new AwayThen(
                            staffId, absence.time().from(), absence.time().until());
                });
    }
}
