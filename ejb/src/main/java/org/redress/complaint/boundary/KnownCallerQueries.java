package org.redress.complaint.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.redress.complaint.boundary.KnownCaller.KnownThing;
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

    @Inject
    CustomerQueries customers;

    @Inject
    ComplaintRepository complaints;

    /**
     * The customer with her cases, as far as the acting person may see them, and what need not be asked again. Source:
     *
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
                things(cases).limit(THINGS).toList());
    }

    /**
     * What the latest fifty of her cases that the acting person may see were about, the latest first. Source: R-100.
     *
     * @throws CustomerNotFound when nobody has that number
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<KnownThing> things(long customerId) {
        customers.details(customerId);
        return things(complaints.visibleOfCustomer(customerId, CASES)).toList();
    }

    private static boolean isOpen(Complaint complaint) {
        return complaint.status() == ComplaintStatus.OPEN;
    }

    private static Stream<KnownThing> things(List<Complaint> cases) {
        Map<String, KnownThing> byThing = new LinkedHashMap<>();
        for (Complaint complaint : cases) {
            IncidentFacts about = complaint.incident();
            if (!about.product().isBlank() || !about.serialNumber().isBlank()) {
                byThing.putIfAbsent(
                        about.product() + "\n" + about.serialNumber(),
                        new KnownThing(about.product(), about.serialNumber(), about.invoice(), complaint.reference()));
            }
        }
        return byThing.values().stream();
    }
}
