package org.redress.both.probe;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.redress.absence.boundary.AbsenceQueries;
import org.redress.absence.boundary.AbsenceService;
import org.redress.absence.boundary.EnterAbsence;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.custody.boundary.CustodyService;

/** Somebody is away, takes a case all the same, and is back. */
@Dependent
public class AbsenceWalk {
    private static final String AGENT = "ayesha";
    private static final String ADMINISTRATOR = "admin";
    private static final int LATER = 300;

    @Inject
    DemoPeople people;

    @Inject
    AbsenceService absences;

    @Inject
    AbsenceQueries queries;

    @Inject
    CustodyService custody;

    @Inject
    OrphanMaking orphans;

    @Inject
    ComplaintService complaints;

    private long absenceId;
    private long caseId;

    List<Step> all() {
        return List.of(
                Step.of(
                        "AbsenceService.enter",
                        AGENT,
                        () -> absenceId = enter(queries.today().plusDays(LATER))),
                Step.of("AbsenceService.callOff", ADMINISTRATOR, () -> absences.callOff(absenceId)),
                new Step("CustodyService.passOn", "system", this::takeACaseWhileAway, () -> custody.passOn(caseId)),
                new Step("CustodyService.mend", "marlene", this::giveToNobody, () -> custody.mend(caseId)),
                Step.of(
                        "AbsenceService.shorten",
                        AGENT,
                        () -> absences.shorten(absenceId, queries.today().minusDays(1))));
    }

    /** She registers a case though she is away, so that she has it and its first task. */
    private void takeACaseWhileAway() {
        absenceId = people.as(AGENT, () -> enter(queries.today()));
        caseId =
                people.as(AGENT, () -> complaints.register(Commands.register())).caseId();
    }

    private void giveToNobody() {
        orphans.giveToNobody(caseId);
    }

    private long enter(LocalDate day) {
        long standIn = people.staff("lerato").staffId();
        return absences.enter(new EnterAbsence(people.staff(AGENT).staffId(), day, day, standIn, false));
    }
}
