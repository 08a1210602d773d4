package org.redress.demo.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.redress.absence.boundary.EnterAbsence;
import org.redress.demo.domain.PastWanted;
import org.redress.demo.domain.Roster;
import org.redress.identity.boundary.StaffDirectory.StaffPerson;
import org.redress.identity.domain.StaffActor;

/**
 * The leave of the people of an invented past, entered by each in the morning it begins, so that her work goes on by itself.
 * It ends before the present: whoever is shown the demonstration finds everybody here.
 */
final class Leaves {
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final Stage stage;
    private final Course course;
    private final Roster roster;
    private final LocalDate first;
    private final LocalDate present;
    private final ZoneId zone;

    Leaves(Stage stage, Course course, Roster roster, PastWanted wanted) {
        this.stage = stage;
        this.course = course;
        this.roster = roster;
        this.zone = stage.hours.zone();
        this.first = wanted.from().atZone(zone).toLocalDate().plusDays(1);
        this.present = wanted.until().atZone(zone).toLocalDate();
    }

    /** Notes when each begins. */
    void plan(Iterable<StaffActor> people) {
        people.forEach(person -> first.datesUntil(present)
                .filter(day -> roster.leaveBegins(person.staffId(), day))
                .forEach(day -> course.later(morning(day), () -> enter(person, day))));
    }

    private void enter(StaffActor person, LocalDate day) {
        LocalDate last = lastBeforeThePresent(roster.leaveEnds(person.staffId(), day));
        substitute(person, day, last)
                .ifPresent(standIn -> stage.act(
                        person,
                        () -> stage.absences.enter(
                                new EnterAbsence(person.staffId(), day, last, standIn.staffId(), false))));
    }

    /** A colleague who is on no leave at the same time; where there is none she goes without a word. */
    private Optional<StaffPerson> substitute(StaffActor person, LocalDate day, LocalDate last) {
        return stage.ask(person, () -> stage.absent.colleaguesOf(person.staffId())).stream()
                .filter(colleague ->
                        day.datesUntil(last.plusDays(1)).noneMatch(each -> roster.isOnLeave(colleague.staffId(), each)))
                .findFirst();
    }

    private LocalDate lastBeforeThePresent(LocalDate day) {
        return day.isBefore(present) ? day : present.minusDays(1);
    }

    private Instant morning(LocalDate day) {
        return day.atTime(MORNING).atZone(zone).toInstant();
    }
}
