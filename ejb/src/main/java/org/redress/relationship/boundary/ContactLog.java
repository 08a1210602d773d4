package org.redress.relationship.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.casehistory.domain.SpokenWith;
import org.redress.contact.domain.ContactMethod;
import org.redress.contact.domain.ContactWindow;
import org.redress.identity.boundary.CurrentActor;
import org.redress.identity.domain.StaffActor;
import org.redress.relationship.domain.CustomerContact;
import org.redress.relationship.domain.CustomerContactRepository;

/**
 * Who contacted a customer when: what was written down by itself, and what the histories of her cases say. Not a door: whoever
 * asks has made sure that the cases may be seen. Source.
 */
@ApplicationScoped
class ContactLog {
    private static final int AT_MOST = 100;
    private static final String STAFF = "staff:";

    /** What one of us does, so that she hears from us. */
    private static final Set<CaseEventKind> OURS = EnumSet.of(
            CaseEventKind.INFORMATION_REQUESTED,
            CaseEventKind.RESTATED,
            CaseEventKind.RESTATEMENT_CORRECTED,
            CaseEventKind.PLAN_AGREED,
            CaseEventKind.PLAN_NOT_AGREED,
            CaseEventKind.PROMISE_KEPT,
            CaseEventKind.PROMISE_PUT_RIGHT,
            CaseEventKind.PROGRESS_TOLD,
            CaseEventKind.PROGRESS_WRITTEN,
            CaseEventKind.CUSTOMER_INFORMED,
            CaseEventKind.CUSTOMER_WRITTEN,
            CaseEventKind.VISIT_HELD,
            CaseEventKind.ENQUIRY_ANSWERED,
            CaseEventKind.REQUEST_GRANTED,
            CaseEventKind.REQUEST_DECLINED,
            CaseEventKind.CUSTOMER_THANKED,
            CaseEventKind.STAYS_SOLVED);

    /** What she does, so that we hear from her. */
    private static final Set<CaseEventKind> HERS = EnumSet.of(
            CaseEventKind.REGISTERED,
            CaseEventKind.CUSTOMER_ANSWERED,
            CaseEventKind.CUSTOMER_BACK,
            CaseEventKind.CUSTOMER_CAME_AGAIN,
            CaseEventKind.REOPENED);

    private static final Set<CaseEventKind> ALL = union(OURS, HERS);

    /** What one of us says with her, whoever began. */
    private static final Set<CaseEventKind> SAID =
            union(SpokenWith.talks(), EnumSet.of(CaseEventKind.PROMISE_KEPT, CaseEventKind.PROMISE_PUT_RIGHT));

    @Inject
    CustomerContactRepository contacts;

    @Inject
    CaseEvents events;

    @Inject
    ContactWindow window;

    @Inject
    ContactSettings settings;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The latest hundred contacts with a customer, the latest first, with those of these cases. */
    List<ContactLine> of(long customerId, Collection<Long> visibleCases) {
        Stream<ContactLine> own = contacts.ofCustomer(customerId, AT_MOST).stream()
                .filter(contact -> contact.caseId().map(visibleCases::contains).orElse(true))
                .map(this::line);
        return latest(Stream.concat(own, ofHistories(visibleCases)));
    }

    /** The latest contact of a colleague about a case, where it was a short while ago; of the acting person none counts. */
    Optional<ContactLine> ofAColleague(long caseId) {
        Stream<ContactLine> own = contacts.ofCase(caseId, AT_MOST).stream().map(this::line);
        Instant since = clock.instant().minus(settings.sameIssue());
        return latest(Stream.concat(own, ofHistories(List.of(caseId)))).stream()
                .filter(line -> line.at().isAfter(since))
                .filter(line -> line.staffId().filter(who -> !isMe(who)).isPresent())
                .findFirst();
    }

    /** What was said in the latest hundred contacts that were written down about a case, by their numbers. */
    Map<Long, String> notesOf(long caseId) {
        return contacts.ofCase(caseId, AT_MOST).stream()
                .collect(Collectors.toMap(CustomerContact::id, CustomerContact::note));
    }

    /** Who of us spoke with a customer last, about one of these cases or none; what was only written is no word. */
    Optional<LastWord> lastWord(long customerId, Map<Long, String> visibleReferences) {
        Stream<LastWord> own = contacts.ofCustomer(customerId, AT_MOST).stream()
                .filter(contact -> contact.method() == ContactMethod.TELEPHONE)
                .filter(contact ->
                        contact.caseId().map(visibleReferences::containsKey).orElse(true))
                .map(contact -> new LastWord(
                        contact.contactedAt(),
                        contact.contactedBy(),
                        contact.caseId().map(visibleReferences::get).orElse("")));
        Stream<LastWord> ofHistories = events.ofCases(visibleReferences.keySet(), SAID).values().stream()
                .flatMap(List::stream)
                .filter(ContactLog::isContact)
                .flatMap(recorded -> staff(recorded.actorReference()).stream()
                        .map(who -> new LastWord(
                                recorded.event().occurredAt(),
                                who,
                                visibleReferences.getOrDefault(recorded.event().caseId(), ""))));
        return Stream.concat(own, ofHistories).max(Comparator.comparing(LastWord::at));
    }

    private boolean isMe(long staffId) {
        return actor.get() instanceof StaffActor me && me.staffId() == staffId;
    }

    private static List<ContactLine> latest(Stream<ContactLine> lines) {
        return lines.sorted(Comparator.comparing(ContactLine::at).reversed())
                .limit(AT_MOST)
                .toList();
    }

    private Stream<ContactLine> ofHistories(Collection<Long> cases) {
        return events.ofCases(cases, ALL).values().stream()
                .flatMap(List::stream)
                .filter(ContactLog::isContact)
                .map(this::line);
    }

    /** A promise is a contact only where it was one, and she was reached. */
    private static boolean isContact(CaseEventRecorded recorded) {
        Map<String, String> payload = recorded.event().payload();
        return switch (recorded.event().kind()) {
            case PROMISE_KEPT, PROMISE_PUT_RIGHT -> "true".equals(payload.get("talked"));
            case RESTATED -> !"true".equals(payload.get("registration"));
            default -> true;
        };
    }

    private ContactLine line(CaseEventRecorded recorded) {
        CaseEventKind kind = recorded.event().kind();
        Optional<ContactMethod> method =
                Optional.ofNullable(recorded.event().payload().get("method")).map(ContactMethod::valueOf);
        return new ContactLine(
                recorded.event().occurredAt(),
                Optional.of(recorded.event().caseId()),
                Optional.of(kind),
                Optional.empty(),
                method,
                HERS.contains(kind)
                        ? ContactLine.CUSTOMER
                        : recorded.actorReference().replaceAll(":.*", ""),
                HERS.contains(kind) ? Optional.empty() : staff(recorded.actorReference()),
                Optional.empty(),
                "",
                OURS.contains(kind) && isUntimely(method, recorded.event().occurredAt()));
    }

    private ContactLine line(CustomerContact contact) {
        return new ContactLine(
                contact.contactedAt(),
                contact.caseId(),
                Optional.empty(),
                Optional.of(contact.reason()),
                Optional.of(contact.method()),
                "staff",
                Optional.of(contact.contactedBy()),
                Optional.of(contact.grade()),
                contact.note(),
                isUntimely(Optional.of(contact.method()), contact.contactedAt()));
    }

    private boolean isUntimely(Optional<ContactMethod> method, Instant at) {
        return method.filter(how -> !window.allows(how, at)).isPresent();
    }

    private static Optional<Long> staff(String reference) {
        return reference.startsWith(STAFF)
                ? Optional.of(Long.valueOf(reference.substring(STAFF.length())))
                : Optional.empty();
    }

    private static Set<CaseEventKind> union(Set<CaseEventKind> some, Set<CaseEventKind> others) {
        Set<CaseEventKind> all = EnumSet.copyOf(some);
        all.addAll(others);
        return all;
    }
}
