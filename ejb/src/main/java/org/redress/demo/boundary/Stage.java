package org.redress.demo.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.redress.absence.boundary.AbsenceQueries;
import org.redress.absence.boundary.AbsenceService;
import org.redress.closure.boundary.FirstContactService;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseService;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.boundary.ReopeningService;
import org.redress.custody.boundary.AbsentWork;
import org.redress.demo.domain.DrivenEngine;
import org.redress.demo.domain.EngineTime;
import org.redress.escalation.boundary.EscalationQueries;
import org.redress.escalation.boundary.EscalationService;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.boundary.StaffDirectory;
import org.redress.identity.domain.Actor;
import org.redress.identity.domain.SystemActor;
import org.redress.notification.boundary.Delivery;
import org.redress.participant.boundary.ParticipantQueries;
import org.redress.participant.boundary.ParticipantService;
import org.redress.recovery.boundary.FollowUpQueries;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.shared.ClockHands;
import org.redress.shared.Retrying;
import org.redress.solution.boundary.AlternativeService;
import org.redress.visit.boundary.VisitQueries;
import org.redress.visit.boundary.VisitService;
import org.redress.worklist.boundary.WorkListQueries;
import org.redress.worklist.boundary.WorkListService;

/** The doors a past is lived through, its clock, and whoever acts. Dependent: a past reaches into it. */
@Dependent
class Stage {
    private static final Actor ITSELF = new SystemActor("demo");

    @Inject
    ComplaintService complaints;

    @Inject
    FirstContactService firstContacts;

    @Inject
    ReopeningService reopenings;

    @Inject
    EscalationService escalations;

    @Inject
    EscalationQueries escalated;

    @Inject
    ComplaintQueries cases;

    @Inject
    WorkListService work;

    @Inject
    WorkListQueries workList;

    @Inject
    PromiseService promises;

    @Inject
    PromiseQueries promised;

    @Inject
    FollowUpQueries followUps;

    @Inject
    VisitService visits;

    @Inject
    VisitQueries visited;

    @Inject
    ParticipantService participants;

    @Inject
    ParticipantQueries asked;

    @Inject
    AlternativeService alternatives;

    @Inject
    AbsenceService absences;

    @Inject
    AbsenceQueries absent;

    @Inject
    AbsentWork absentWork;

    @Inject
    StaffDirectory directory;

    @Inject
    CaseAccess access;

    @Inject
    CurrentActor actor;

    @Inject
    Retrying retrying;

    @Inject
    WorkingHours hours;

    @Inject
    Moments moments;

    @Inject
    ClockHands hands;

    @Inject
    DrivenEngine engine;

    @Inject
    EngineTime engineTime;

    @Inject
    Delivery letters;

    @Inject
    @Any
    Instance<Hand> allHands;

    Map<String, Hand.Step> forms() {
        Map<String, Hand.Step> forms = new HashMap<>();
        allHands.forEach(hand -> forms.putAll(hand.steps()));
        return forms;
    }

    /** It is then, for us and for the engine. */
    void itIs(Instant moment) {
        hands.hold(moment);
        engine.hold(moment);
    }

    void act(Actor person, Runnable what) {
        ask(person, () -> {
            what.run();
            return person;
        });
    }

    <T> T ask(Actor person, Supplier<T> what) {
        return retrying.call(() -> actor.as(person, what));
    }

    /** As the product itself. */
    <T> T ask(Supplier<T> what) {
        return ask(ITSELF, what);
    }

    /** What a process has given somebody who is away goes on. */
    void passOnWorkOfTheAbsent() {
        absentWork.passOnAll();
    }

    /** What was written leaves, dated as it is then. */
    void deliverLetters() {
        letters.deliverDue();
    }
}
