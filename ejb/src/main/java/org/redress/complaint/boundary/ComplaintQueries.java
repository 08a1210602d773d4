package org.redress.complaint.boundary;

import static org.redress.identity.domain.Caller.ADMINISTRATOR;
import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.PROCESS;
import static org.redress.identity.domain.Caller.PROCESS_OWNER;
import static org.redress.identity.domain.Caller.SUPERVISOR;
import static org.redress.identity.domain.Caller.SYSTEM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.SpokenWith;
import org.redress.complaint.domain.CaseFileRepository;
import org.redress.complaint.domain.Complaint;
import org.redress.complaint.domain.ComplaintFilter;
import org.redress.complaint.domain.ComplaintNumber;
import org.redress.complaint.domain.ComplaintPosition;
import org.redress.complaint.domain.ComplaintRepository;
import org.redress.complaint.domain.ComplaintSearch;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.complaint.domain.ReferenceMistyped;
import org.redress.customer.boundary.CustomerDetails;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseNotFound;

/** Cases to be read, each only by whom may see it. */
@Stateless
public class ComplaintQueries {
    static final int RECENT = 10;

    private static final int PAGE_ROWS = 50;
    private static final long LATELY_DAYS = 30;
    private static final Duration JUST_NOW = Duration.ofMinutes(2);
    private static final int JUST_REGISTERED_AT_MOST = 20;

    @Inject
    ComplaintRepository complaints;

    @Inject
    ComplaintSearch search;

    @Inject
    CaseFileRepository files;

    @Inject
    OpenCases cases;

    @Inject
    CaseEvents events;

    @Inject
    CustomerQueries customers;

    @Inject
    ComplaintSettings settings;

    @Inject
    Survivors survivors;

    @Inject
    Clock clock;

    /**
     * Everything about a case that this feature knows. Source: R-041.
     *
     * @throws CaseNotFound when there is none or the acting party may not see it
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR, PROCESS, SYSTEM})
    public CaseDetails details(long caseId) {
        Complaint complaint = cases.visible(caseId);
        return CaseDetails.of(complaint, customers.details(complaint.customerId()), complaints.runsOf(caseId));
    }

    /** Rows by case id, in two queries; one that may not be seen is absent. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR, PROCESS, SYSTEM})
    public Map<Long, ComplaintSummary> summaries(Collection<Long> caseIds) {
        return summarised(complaints.visibleByIds(caseIds)).stream()
                .collect(Collectors.toMap(ComplaintSummary::caseId, summary -> summary));
    }

    /** What each of the cases is called to a customer, in one query; one that may not be seen is absent. */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR, PROCESS, SYSTEM})
    public Map<Long, String> references(Collection<Long> caseIds) {
        return complaints.visibleReferences(caseIds);
    }

    /**
     * The case in which that one goes on because it was merged; itself as long as it was not. It may be seen only by whom that
     * case is open to.
     *
     * @throws CaseNotFound when there is none or the acting person may not see it
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public long survivorOf(long caseId) {
        return cases.visible(survivors.of(cases.visible(caseId).id())).id();
    }

    /** Where the problem of each of the cases comes from in our view, in one read; one that may not be seen is absent. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Map<Long, String> origins(Collection<Long> caseIds) {
        return complaints.visibleByIds(caseIds).stream().collect(Collectors.toMap(Complaint::id, Complaint::origin));
    }

    /**
     * What the customer said in each of the cases, in her own words, the line where she left none, in one read; one that may
     * not be seen is absent. Source: R-004.
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Map<Long, String> told(Collection<Long> caseIds) {
        return complaints.visibleByIds(caseIds).stream()
                .collect(Collectors.toMap(
                        Complaint::id, each -> each.customerWords().isBlank() ? each.title() : each.customerWords()));
    }

    /**
     * The case with that reference, however it is typed. Source: R-008.
     *
     * @return empty when the text is no reference or there is no such case, or not for the acting person
     * @throws ReferenceMistyped when it looks like a reference and cannot be right; nothing is searched then
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public Optional<ComplaintSummary> byReference(String typed) {
        return ComplaintNumber.parse(typed)
                .flatMap(complaints::byNumber)
                .flatMap(complaint -> summarised(List.of(complaint)).stream().findFirst());
    }

    /**
     * One page of at most 50 complaints, the latest received first. Source.
     *
     * @param behind where the page before ended; empty for the first
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, PROCESS_OWNER, ADMINISTRATOR})
    public ComplaintPage search(ComplaintFilter filter, Optional<ComplaintPosition> behind) {
        List<Complaint> rows = search.rows(filter, behind, PAGE_ROWS + 1);
        List<Complaint> shown = rows.stream().limit(PAGE_ROWS).toList();
        Optional<ComplaintPosition> next = rows.size() > PAGE_ROWS
                ? Optional.of(shown.get(PAGE_ROWS - 1)).map(last -> new ComplaintPosition(last.receivedAt(), last.id()))
                : Optional.empty();
        return new ComplaintPage(summarised(shown), next);
    }

    /** The latest ten complaints of a customer, newest first. Source: R-029. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<ComplaintSummary> recentOfCustomer(long customerId) {
        return summarised(complaints.visibleOfCustomer(customerId, RECENT));
    }

    /** The latest fifty complaints of a customer, newest first. Source: R-100. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<ComplaintSummary> allOfCustomer(long customerId) {
        return summarised(complaints.visibleOfCustomer(customerId, PAGE_ROWS));
    }

    /** The latest fifty complaints of the people of a company, newest first. Source. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<ComplaintSummary> ofCompany(long companyId) {
        return summarised(complaints.visibleOfCompany(companyId, PAGE_ROWS));
    }

    /** How many complaints of a customer the acting person may see. Source: R-100. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public long countOfCustomer(long customerId) {
        return complaints.countVisibleOfCustomer(customerId);
    }

    /** The latest open case of each of the customers, by customer; whoever has none that may be seen is absent. Source: R-101. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Map<Long, ComplaintSummary> latestOpenOf(Collection<Long> customerIds) {
        return summarised(complaints.visibleOpenOfCustomers(customerIds)).stream()
                .collect(Collectors.toMap(
                        ComplaintSummary::customerId, Function.identity(), (latest, earlier) -> latest));
    }

    /**
     * Open cases that may be the same: of the same customer, or about the thing with the same serial number, whoever
     * complains. Source: R-029.
     *
     * @param serialNumber empty when none is known
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<ComplaintSummary> similarOpen(Optional<Long> customerId, String serialNumber) {
        Stream<Complaint> ofCustomer = customerId.stream()
                .flatMap(id -> complaints.visibleOfCustomer(id, PAGE_ROWS).stream())
                .filter(complaint -> complaint.status() == ComplaintStatus.OPEN);
        Stream<Complaint> ofThing = serialNumber.isBlank()
                ? Stream.empty()
                : complaints.visibleOpenAbout(serialNumber.strip(), RECENT).stream();
        return summarised(Stream.concat(ofThing, ofCustomer).distinct().toList());
    }

    /**
     * Cases of a customer that ended lately and may be opened again, the last received first. Source.
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<ComplaintSummary> endedLately(long customerId) {
        Duration lately = Duration.ofDays(Math.min(LATELY_DAYS, settings.reopeningDays()));
        Instant since = clock.instant().minus(lately);
        return summarised(complaints.visibleOfCustomer(customerId, PAGE_ROWS).stream()
                .filter(complaint -> !complaint.isMerged())
                .filter(complaint ->
                        complaint.endedAt().filter(at -> !at.isBefore(since)).isPresent())
                .toList());
    }

    /**
     * What may belong together with a case: the latest others of its customer, and open ones about the same thing. Source: R-029.
     *
     * @throws CaseNotFound when there is none or the acting person may not see it
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<ComplaintSummary> togetherWith(long caseId) {
        Complaint complaint = cases.visible(caseId);
        String serialNumber = complaint.incident().serialNumber();
        Stream<Complaint> ofThing = serialNumber.isBlank()
                ? Stream.empty()
                : complaints.visibleOpenAbout(serialNumber.strip(), RECENT).stream();
        Stream<Complaint> hers = complaints.visibleOfCustomer(complaint.customerId(), RECENT).stream();
        return summarised(Stream.concat(hers, ofThing)
                .distinct()
                .filter(each -> each.id() != caseId)
                .toList());
    }

    /**
     * What was said in the open cases that were registered in the last minutes, whenever they came in, newest first: an index
     * does not know them yet. Source: R-029.
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<JustRegistered> justRegistered() {
        List<Complaint> latest =
                complaints.visibleOpenRegisteredSince(clock.instant().minus(JUST_NOW), JUST_REGISTERED_AT_MOST);
        Map<Long, ComplaintSummary> rows =
                summarised(latest).stream().collect(Collectors.toMap(ComplaintSummary::caseId, summary -> summary));
        return latest.stream()
                .map(complaint -> JustRegistered.of(complaint, Objects.requireNonNull(rows.get(complaint.id()))))
                .toList();
    }

    /**
     * The notes of a case, newest first. Source: R-041.
     *
     * @throws CaseNotFound when there is none or the acting person may not see it
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<Note> notes(long caseId) {
        cases.visible(caseId);
        return files.notesOf(caseId).stream().map(Note::of).toList();
    }

    /**
     * What the customer was asked, in order, with her answers.
     *
     * @throws CaseNotFound when there is none or the acting person may not see it
     */
    @Allows({AGENT, SUPERVISOR, MANAGER, SYSTEM})
    public List<Question> questions(long caseId) {
        cases.visible(caseId);
        return files.enquiriesOf(caseId).stream().map(Question::of).toList();
    }

    /**
     * The persons the customer had to talk to, in the order in which she first did. Source: R-069, W-16.
     *
     * @throws CaseNotFound when there is none or the acting person may not see it
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public SpokenWith spokenWith(long caseId) {
        return SpokenWith.of(events.ofCase(cases.visible(caseId).id()));
    }

    /**
     * Until when a case that has ended may be opened again; empty while it is open. Source: R-091.
     *
     * @throws CaseNotFound when there is none or the acting person may not see it
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public Optional<Instant> reopenableUntil(long caseId) {
        return cases.visible(caseId).endedAt().map(ended -> ended.plus(Duration.ofDays(settings.reopeningDays())));
    }

    private List<ComplaintSummary> summarised(List<Complaint> found) {
        Map<Long, CustomerDetails> byId = customers.byIds(
                found.stream().map(Complaint::customerId).distinct().toList());
        return found.stream()
                .map(complaint -> ComplaintSummary.of(complaint, nameIn(byId, complaint.customerId())))
                .toList();
    }

    private static String nameIn(Map<Long, CustomerDetails> byId, long customerId) {
        return Objects.requireNonNull(byId.get(customerId), "a complaint of no customer")
                .name();
    }
}
