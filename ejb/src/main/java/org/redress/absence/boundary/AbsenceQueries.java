package org.redress.absence.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.redress.absence.domain.AbsenceRepository;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.StaffAtWork;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.servicelevel.domain.WorkingHours;

/** Who is away when. Source: R-070. */
@Stateless
public class AbsenceQueries {
    @Inject
    AbsenceRepository absences;

    @Inject
    AbsenceRights rights;

    @Inject
    Lending lending;

    @Inject
    Substitutes substitutes;

    @Inject
    StaffAtWork staff;

    @Inject
    WorkingHours hours;

    @Inject
    Clock clock;

    /** Everybody's absences that are not over, the first to begin first. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public List<AbsenceView> ahead() {
        Instant now = clock.instant();
        List<Long> everybody =
                staff.everybody().stream().map(StaffPerson::staffId).toList();
        return absences.of(everybody, now).stream()
                .map(absence -> AbsenceView.of(absence, hours.zone(), now, rights.mayChange(absence.staffId())))
                .toList();
    }

    /** Whose absences the acting person may enter, by name. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public List<StaffPerson> whomIEnter() {
        return staff.everybody().stream()
                .filter(person -> rights.mayChange(person.staffId()))
                .toList();
    }

    /** Who could stand in for somebody, by name: colleagues of hers. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public List<StaffPerson> colleaguesOf(long staffId) {
        return staff.now(staffId).map(substitutes::colleagues).orElse(List.of());
    }

    /** Whether the acting person may enter that somebody lends her authority to approve to whoever stands in. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public boolean lends(long staffId) {
        return lending.mayLend(staffId);
    }

    /** Which day it is in the house. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public LocalDate today() {
        return clock.instant().atZone(hours.zone()).toLocalDate();
    }
}
