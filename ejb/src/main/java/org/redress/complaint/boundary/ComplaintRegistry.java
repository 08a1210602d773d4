package org.redress.complaint.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.redress.complaint.domain.CaseRun;
import org.redress.complaint.domain.CaseWorkflow;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintNumber;
import org.redress.complaint.domain.ComplaintRepository;
import org.redress.complaint.domain.EntryPoint;
import org.redress.complaint.domain.Reception;
import org.redress.complaint.domain.StartRun;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.customer.boundary.CustomerService;
import org.redress.customer.domain.Particulars;

/** What registering, taking over and opening again have in common: customer, number, complaint and run. */
@ApplicationScoped
class ComplaintRegistry {
    @Inject
    ComplaintRepository complaints;

    @Inject
    CustomerService customers;

    @Inject
    CustomerQueries knownCustomers;

    @Inject
    CaseWorkflow workflow;

    @Inject
    ComplaintSettings settings;

    @Inject
    FirstResponses firstResponses;

    @Inject
    Clock clock;

    /** The customer we know, or a new one. */
    long customer(Optional<Long> known, Particulars otherwise) {
        return known.map(id -> knownCustomers.details(id).customerId()).orElseGet(() -> customers.register(otherwise));
    }

    ComplaintNumber nextNumber(Instant at) {
        return ComplaintNumber.of(settings.referencePrefix(), complaints.nextNumber(at));
    }

    Complaint add(Reception reception, Optional<String> team) {
        Complaint complaint = new Complaint(reception, team.orElseGet(settings::intakeTeam));
        complaints.add(complaint);
        return complaint;
    }

    CaseRun firstRun(Complaint complaint, EntryPoint entryPoint) {
        CaseRun run = new CaseRun(complaint.id(), 1, entryPoint, clock.instant());
        complaints.add(run);
        return run;
    }

    CaseRun nextRun(Complaint complaint, EntryPoint entryPoint) {
        int number = complaints.runsOf(complaint.id()).size() + 1;
        CaseRun run = new CaseRun(complaint.id(), number, entryPoint, clock.instant());
        complaints.add(run);
        return run;
    }

    /** Until when whoever complains, or comes back, is promised to hear from us. */
    Instant answerBy(Complaint complaint) {
        return firstResponses.answerBy(complaint);
    }

    void start(CaseRun run, Complaint complaint) {
        run.startedAs(workflow.start(new StartRun(
                complaint.id(),
                run.number(),
                complaint.owners().actual(),
                complaint.team(),
                complaint.kind(),
                complaint.channel(),
                complaint.nature(),
                complaint.harm(),
                knownCustomers.details(complaint.customerId()).grade(),
                firstResponses.stepDueAt(complaint),
                identified(complaint))));
    }

    private static Optional<StartRun.Identified> identified(Complaint complaint) {
        return complaint.isIdentified()
                ? Optional.of(new StartRun.Identified(
                        complaint.facet(), complaint.severity(), complaint.isRestricted(), complaint.priority()))
                : Optional.empty();
    }
}
