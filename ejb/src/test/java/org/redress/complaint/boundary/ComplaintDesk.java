package org.redress.complaint.boundary;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.complaint.InMemoryComplaints;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ContactKind;
import org.redress.complaint.domain.FirstResponse;
import org.redress.complaint.domain.FirstResponseRules;
import org.redress.complaint.domain.HarmFacts;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.complaint.domain.WantedOutcome;
import org.redress.contact.domain.Medium;
import org.redress.customer.InMemoryCustomers;
import org.redress.customer.boundary.CustomerDoors;
import org.redress.customer.domain.Particulars;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.Caller;
import org.redress.identity.domain.StaffActor;
import org.redress.servicelevel.domain.Frame;
import org.redress.servicelevel.domain.HolidayPlan;
import org.redress.servicelevel.domain.WeekPlan;
import org.redress.servicelevel.domain.WorkingCalendar;
import org.redress.servicelevel.domain.WorkingHours;
import org.redress.testing.EnteredAbsences;
import org.redress.testing.TestClock;

/** The doors of this feature wired over memory, with a workflow that writes down what it is told. */
final class ComplaintDesk {
    static final Instant NOW = Instant.parse("2026-09-23T08:05:00Z");
    static final Instant WITHIN_TWO_HOURS = NOW.plus(Duration.ofHours(2));
    static final WorkingHours HOURS = WorkingCalendar.of(
            ZoneId.of("Africa/Johannesburg"),
            WeekPlan.of(EnumSet.allOf(DayOfWeek.class), Frame.of("08:00", "18:00")),
            HolidayPlan.NONE);
    static final StaffActor LERATO = new StaffActor(1, Set.of(Caller.AGENT), Set.of("INTAKE"));
    static final StaffActor JOHAN = new StaffActor(2, Set.of(Caller.AGENT), Set.of("INTAKE"));
    static final StaffActor MARLENE = new StaffActor(3, Set.of(Caller.SUPERVISOR), Set.of("INTAKE"));

    final InMemoryComplaints complaints = new InMemoryComplaints();
    final InMemoryCustomers customers = new InMemoryCustomers();
    final List<CaseEvent> events = new ArrayList<>();
    final List<Medium> askedFor = new ArrayList<>();
    final List<Long> held = new ArrayList<>();
    final RecordingWorkflow workflow = new RecordingWorkflow();
    final CurrentActor actor = new CurrentActor();
    final Set<Long> hidden = new HashSet<>();
    final RecordingRestrictions restrictions = new RecordingRestrictions();
    final HeldItems items = new HeldItems();
    final TestClock clock = new TestClock(NOW);

    final ComplaintService service = new ComplaintService();
    final ComplaintImportService imports = new ComplaintImportService();
    final IdentificationService identification = new IdentificationService();
    final ResponsibilityService responsibility = new ResponsibilityService();
    final ReopeningService reopening = new ReopeningService();
    final InformationService information = new InformationService();
    final AttachmentService attachments = new AttachmentService();
    final ComplaintQueries queries = new ComplaintQueries();
    final RecordedLifecycle lifecycle = new RecordedLifecycle();
    final RecordedMerging merging = new RecordedMerging();
    final RecordedSteering steering = new RecordedSteering();
    final EnteredAbsences absences = new EnteredAbsences();
    final List<CaseEventRecorded> talks = new ArrayList<>();
    private final CaseEvents recorded = new CaseEvents() {
        @Override
        public List<CaseEventRecorded> ofCase(long caseId) {
            return talks;
        }
    };

    ComplaintDesk() {
        actor.is(LERATO);
        OpenCases cases = new OpenCases();
        cases.complaints = complaints;
        cases.access = new HidingAccess();
        cases.hold = held::add;
        wireRegistry();
        wireService(cases);
        wireIdentification(cases);
        wireResponsibility(cases);
        wireReading(cases);
    }

    Complaint registered() {
        long caseId = service.register(aLeak(Particulars.ofPerson("Mr", "Themba", "Radebe", "082 555 0167")))
                .caseId();
        return complaint(caseId);
    }

    Complaint complaint(long caseId) {
        return complaints.byId(caseId).orElseThrow();
    }

    List<CaseEventKind> kinds() {
        return events.stream().map(CaseEvent::kind).toList();
    }

    static RegisterComplaint aLeak(Particulars customer) {
        return aLeak(customer, "", false);
    }

    static RegisterComplaint aLeak(Particulars customer, String restatement, boolean agreed) {
        return registration(ContactKind.COMPLAINT, customer, restatement, agreed);
    }

    static RegisterComplaint registration(ContactKind kind, Particulars customer, String restatement, boolean agreed) {
        return new RegisterComplaint(
                Optional.empty(),
                customer,
                kind,
                Channel.TELEPHONE,
                Optional.empty(),
                "Fridge leaks again",
                "The fridge is leaking again.",
                Set.of(WantedOutcome.REPLACEMENT),
                "",
                Optional.empty(),
                new HarmFacts(false, true, true, false),
                new IncidentFacts("Camdeboo 340 L", "CB-77", "", Optional.empty()),
                restatement,
                agreed,
                Optional.empty());
    }

    private void wireRegistry() {
        ComplaintSettings settings = new ComplaintSettings();
        settings.referencePrefix = "RD";
        settings.intakeTeam = "INTAKE";
        settings.reopeningDays = 30;
        settings.facets = "DAMAGE:ON_DELIVERY;DETERIORATION:IN_USE";
        ComplaintRegistry registry = new ComplaintRegistry();
        registry.complaints = complaints;
        registry.customers = CustomerDoors.service(customers, clock);
        registry.knownCustomers = CustomerDoors.queries(customers);
        registry.workflow = workflow;
        registry.settings = settings;
        registry.clock = clock;
        registry.firstResponses = firstResponses();
        service.registry = registry;
        imports.registry = registry;
        imports.history = events::add;
        imports.clock = clock;
        identification.settings = settings;
        identification.firstResponses = firstResponses();
        information.firstResponses = firstResponses();
        queries.settings = settings;
        reopening.settings = settings;
        reopening.registry = registry;
    }

    /** Within two hours, and an answer on the same day, on days from eight to six. */
    private FirstResponses firstResponses() {
        FirstResponses responses = new FirstResponses();
        responses.rules = new FirstResponseRules() {
            @Override
            public FirstResponse responseTo(Channel channel, Medium medium) {
                askedFor.add(medium);
                return new FirstResponse("2 h", "same day");
            }

            @Override
            public FirstResponse responseTo(long caseId, Channel channel, Medium medium) {
                return responseTo(channel, medium);
            }
        };
        responses.hours = HOURS;
        responses.clock = clock;
        return responses;
    }

    private void wireService(OpenCases cases) {
        steering.cases = cases;
        steering.complaints = complaints;
        steering.registry = service.registry;
        steering.workflow = workflow;
        steering.history = events::add;
        steering.events = recorded;
        steering.clock = clock;
        steering.files = complaints;
        steering.actor = actor;
        lifecycle.cases = cases;
        merging.cases = cases;
        merging.complaints = complaints;
        merging.registry = service.registry;
        merging.workflow = workflow;
        merging.history = events::add;
        merging.clock = clock;
        lifecycle.complaints = complaints;
        lifecycle.history = events::add;
        lifecycle.clock = clock;
        service.cases = cases;
        service.complaints = complaints;
        service.files = complaints;
        service.lifecycle = lifecycle;
        service.visibility = restrictions;
        service.readers = new CaseReaders();
        service.readers.staff = new RelationsDesk();
        service.workflow = workflow;
        service.history = events::add;
        service.actor = actor;
        service.clock = clock;
    }

    private void wireIdentification(OpenCases cases) {
        reopening.cases = cases;
        reopening.files = complaints;
        reopening.history = events::add;
        reopening.actor = actor;
        reopening.clock = clock;
        information.workItems = items;
        information.cases = cases;
        information.files = complaints;
        information.workflow = workflow;
        information.history = events::add;
        information.actor = actor;
        information.clock = clock;
        identification.workItems = items;
        identification.cases = cases;
        identification.files = complaints;
        identification.customers = CustomerDoors.queries(customers);
        identification.workflow = workflow;
        identification.history = events::add;
        identification.actor = actor;
        identification.clock = clock;
    }

    private void wireResponsibility(OpenCases cases) {
        responsibility.workItems = items;
        responsibility.cases = cases;
        responsibility.files = complaints;
        responsibility.access = cases.access;
        responsibility.presence = absences;
        responsibility.events = recorded;
        responsibility.workflow = workflow;
        responsibility.history = events::add;
        responsibility.actor = actor;
        responsibility.clock = clock;
    }

    private void wireReading(OpenCases cases) {
        attachments.cases = cases;
        attachments.files = complaints;
        attachments.access = cases.access;
        attachments.history = events::add;
        attachments.actor = actor;
        attachments.clock = clock;
        queries.complaints = complaints;
        queries.files = complaints;
        queries.cases = cases;
        queries.events = recorded;
        queries.clock = clock;
        queries.customers = CustomerDoors.queries(customers);
    }

    private final class HidingAccess implements CaseAccess {
        @Override
        public boolean isVisible(long caseId) {
            return !hidden.contains(caseId);
        }

        @Override
        public void requireVisible(long caseId) {
            if (!isVisible(caseId)) {
                throw new CaseNotFound();
            }
        }

        @Override
        public boolean isVisibleTo(long staffId, long caseId) {
            return isVisible(caseId);
        }

        @Override
        public void requireVisibleTo(long staffId, long caseId) {
            if (staffId == 99) {
                throw new CaseNotFound();
            }
        }
    }
}
