package org.redress.complaint.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.casehistory.domain.SpokenWith;
import org.redress.complaint.boundary.KnownCaller.KnownThing;
import org.redress.complaint.boundary.KnownCaller.LastContact;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintRepository;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.IncidentFacts;
import org.redress.customer.boundary.CustomerDetails;
import org.redress.customer.boundary.CustomerNotFound;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.identity.boundary.Allows;

/** What is known at once of whoever calls. */
@Stateless
public class KnownCallerQueries {
    private static final int CASES = 50;
    private static final int ENDED = 5;
    private static final int THINGS = 4;
    private static final String STAFF = "staff:";

    @Inject
    CustomerQueries customers;

    @Inject
    ComplaintRepository complaints;

    @Inject
    CaseEvents events;

    /**
     * The customer with her cases, as far as the acting person may see them, who of us spoke with her last, and what need not
     * be asked again. Source.
     *
     * @throws CustomerNotFound when nobody has that number
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public KnownCaller known(long customerId) {
        CustomerDetails customer = customers.details(customerId);
        List<Complaint> cases = complaints.visibleOfCustomer(customerId, CASES);
        Function<Complaint, ComplaintSummary> row = complaint -> ComplaintSummary.of(complaint, customer.name());
        return new KnownCaller(
                customer,
                cases.stream().filter(KnownCallerQueries::isOpen).map(row).toList(),
                cases.stream()
                        .filter(complaint -> !isOpen(complaint))
                        .limit(ENDED)
                        .map(row)
                        .toList(),
                lastContact(cases),
                things(cases));
    }

    private static boolean isOpen(Complaint complaint) {
        return complaint.status() == ComplaintStatus.OPEN;
    }

    private Optional<LastContact> lastContact(List<Complaint> cases) {
        Map<Long, String> references = cases.stream().collect(Collectors.toMap(Complaint::id, Complaint::reference));
        return events.ofCases(references.keySet(), SpokenWith.talks()).values().stream()
                .flatMap(List::stream)
                .filter(recorded -> recorded.actorReference().startsWith(STAFF))
                .max(Comparator.comparing(recorded -> recorded.event().occurredAt()))
                .map(recorded -> contact(recorded, references));
    }

    private static LastContact contact(CaseEventRecorded recorded, Map<Long, String> references) {
        long caseId = recorded.event().caseId();
        return new LastContact(
                caseId,
                references.getOrDefault(caseId, ""),
                Long.parseLong(recorded.actorReference().substring(STAFF.length())),
                recorded.event().kind(),
                Optional.ofNullable(recorded.event().payload().get("channel")).map(Channel::valueOf),
                recorded.event().occurredAt());
    }

    private static List<KnownThing> things(List<Complaint> cases) {
        Map<String, KnownThing> byThing = new LinkedHashMap<>();
        for (Complaint complaint : cases) {
            IncidentFacts about = complaint.incident();
            if (!about.product().isBlank() || !about.serialNumber().isBlank()) {
                byThing.putIfAbsent(
                        about.product() + "\n" + about.serialNumber(),
                        new KnownThing(about.product(), about.serialNumber(), about.invoice(), complaint.reference()));
            }
        }
        return byThing.values().stream().limit(THINGS).toList();
    }
}
