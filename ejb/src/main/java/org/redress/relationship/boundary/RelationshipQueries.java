package org.redress.relationship.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.commitment.boundary.PromiseOutlook;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseQueries.PromisesToHer;
import org.redress.commitment.domain.PromiseLine;
import org.redress.commitment.domain.Remedy;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.ComplaintSummary;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.contact.domain.ContactWindow;
import org.redress.customer.boundary.CustomerNotFound;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CaseNotFound;

/** What we and a customer have with each other. Cases that the acting person may not see are neither shown nor counted. */
@Stateless
public class RelationshipQueries {
    private static final Set<Remedy> GESTURES = EnumSet.of(Remedy.GOODWILL, Remedy.VOUCHER, Remedy.GIFT_CERTIFICATE);
    private static final Set<CaseEventKind> DONE =
            EnumSet.of(CaseEventKind.SOLUTION_APPLIED, CaseEventKind.RESOLVED_AT_FIRST_CONTACT);

    /** Open ones by what is promised next, those in which nothing is before the ended ones, the latest first. */
    private static final Comparator<Relationship.HerCase> IN_ORDER = Comparator.comparing(
                    (Relationship.HerCase each) -> each.summary().status() != ComplaintStatus.OPEN)
            .thenComparing(
                    each -> each.promises().next().map(PromiseLine::dueAt).orElse(Instant.MAX))
            .thenComparing(each -> each.summary().receivedAt(), Comparator.reverseOrder());

    @Inject
    CustomerQueries customers;

    @Inject
    ComplaintQueries complaints;

    @Inject
    PromiseQueries promises;

    @Inject
    ContactLog log;

    @Inject
    CaseEvents events;

    @Inject
    CaseAccess access;

    @Inject
    ContactWindow window;

    @Inject
    Clock clock;

    /**
     * Her latest fifty cases, how many there are, how many promises to her were kept and broken in all of them, the log of contacts, and what was done for her beyond what she
     * could ask for. Source.
     *
     * @throws CustomerNotFound when nobody has that number
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Relationship of(long customerId) {
        customers.details(customerId);
        Map<Long, ComplaintSummary> cases = complaints.allOfCustomer(customerId).stream()
                .collect(Collectors.toMap(ComplaintSummary::caseId, Function.identity()));
        Map<Long, PromiseOutlook> outlooks = promises.outlooks(cases.keySet());
        PromisesToHer toHer = promises.toCustomer(customerId);
        List<ContactLine> contacts = log.of(customerId, cases.keySet());
        return new Relationship(
                cases.values().stream()
                        .map(each -> new Relationship.HerCase(
                                each, outlooks.getOrDefault(each.caseId(), PromiseOutlook.NOTHING)))
                        .sorted(IN_ORDER)
                        .toList(),
                complaints.countOfCustomer(customerId),
                toHer.kept(),
                toHer.broken(),
                contacts,
                (int) contacts.stream().filter(this::isOfThisMonth).count(),
                gestures(cases));
    }

    /**
     * The latest contact of a colleague with the customer about a case, where it was a short while ago. Source: R-126.
     *
     * @throws CaseNotFound when there is none or the acting person may not see it
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Optional<ContactLine> colleagueOn(long caseId) {
        access.requireVisible(caseId);
        return log.ofAColleague(caseId);
    }

    /**
     * What was said in the contacts that were written down about a case, by the number its history has of each. Source: R-041.
     *
     * @throws CaseNotFound when there is none or the acting person may not see it
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Map<Long, String> saidAbout(long caseId) {
        access.requireVisible(caseId);
        return log.notesOf(caseId);
    }

    /**
     * Who of us spoke with a customer last, as far as the acting person may see it. Source: R-126.
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Optional<LastWord> lastWord(long customerId) {
        return log.lastWord(
                customerId,
                complaints.allOfCustomer(customerId).stream()
                        .collect(Collectors.toMap(ComplaintSummary::caseId, ComplaintSummary::reference)));
    }

    private boolean isOfThisMonth(ContactLine line) {
        return line.isOurs()
                && YearMonth.from(line.at().atZone(window.zone()))
                        .equals(YearMonth.from(clock.instant().atZone(window.zone())));
    }

    private List<Relationship.Gesture> gestures(Map<Long, ComplaintSummary> cases) {
        Map<Long, List<CaseEventRecorded>> histories = events.ofCases(cases.keySet(), DONE);
        return cases.values().stream()
                .flatMap(each -> histories.getOrDefault(each.caseId(), List.of()).stream()
                        .map(CaseEventRecorded::event)
                        .flatMap(event -> gesture(event).stream()
                                .map(remedy -> new Relationship.Gesture(each, remedy, event.occurredAt()))))
                .sorted(Comparator.comparing(Relationship.Gesture::at).reversed())
                .toList();
    }

    private static Optional<Remedy> gesture(CaseEvent event) {
        return Optional.ofNullable(event.payload().get("remedy"))
                .map(Remedy::valueOf)
                .filter(GESTURES::contains);
    }
}
