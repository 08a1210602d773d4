package org.redress.relationship.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Optional;
import org.redress.casehistory.boundary.CaseHistory;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.customer.boundary.CustomerDetails;
import org.redress.customer.boundary.CustomerNotFound;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.identity.boundary.CurrentActor;
import org.redress.relationship.domain.ColleagueWasThere;
import org.redress.relationship.domain.CustomerContact;
import org.redress.relationship.domain.CustomerContactRepository;
import org.redress.relationship.domain.CustomerContacted;

/** Writes down that customers were contacted. Source. */
@Stateless
public class CustomerContactService {
    @Inject
    CustomerContactRepository contacts;

    @Inject
    ContactLog log;

    @Inject
    CustomerQueries customers;

    @Inject
    ComplaintQueries complaints;

    @Inject
    CaseHistory history;

    @Inject
    CurrentActor actor;

    @Inject
    Event<CustomerContacted> contacted;

    @Inject
    Clock clock;

    /**
     * Writes down that the acting person has contacted a customer just now, with the grade she has; the history of the case
     * it was about says so, too. Source, D-12, D-13.
     *
     * @throws CustomerNotFound when nobody has that number, or the case is not hers
     * @throws CaseNotFound when the acting person does not see the case
     * @throws ColleagueWasThere when a colleague contacted her about that case a short while ago, and it is not said that this is
     *     known
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public void record(@Valid RecordContact command) {
        command.caseId().ifPresent(caseId -> requireHers(caseId, command.customerId()));
        CustomerDetails customer = customers.details(command.customerId());
        Optional<ContactLine> called = command.caseId().flatMap(log::ofAColleague);
        called.filter(line -> !command.aware()).ifPresent(line -> {
            throw new ColleagueWasThere(line.staffId().orElseThrow(), line.at());
        });
        CustomerContact contact = new CustomerContact(
                command.customerId(),
                command.caseId(),
                command.method(),
                command.reason(),
                command.note(),
                customer.grade(),
                actor.staff().staffId(),
                clock.instant(),
                called.isPresent());
        contacts.add(contact);
        command.caseId().ifPresent(caseId -> history.record(tell(caseId, contact)));
        contacted.fire(new CustomerContacted(command.customerId(), command.caseId()));
    }

    private static CaseEvent tell(long caseId, CustomerContact contact) {
        return CaseEvent.of(caseId, CaseEventKind.CONTACT_NOTED, contact.contactedAt())
                .with("contact", contact.id())
                .with("method", contact.method())
                .with("reason", contact.reason());
    }

    private void requireHers(long caseId, long customerId) {
        if (complaints.details(caseId).customer().customerId() != customerId) {
            throw new CustomerNotFound();
        }
    }
}
