package org.redress.relationship.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.contact.domain.ContactMethod;
import org.redress.customer.domain.Grade;
import org.redress.relationship.domain.ContactReason;
import org.redress.relationship.domain.CustomerContact;
import org.redress.relationship.domain.CustomerContactRepository;
import org.redress.testing.Desk;

/** W-15: the acting person is staff member 7. */
class ContactLogTest {
    private static final long SHE = 12;
    private static final String COLLEAGUE = "staff:8";
    private static final String ME = "staff:7";

    private final Desk desk = new Desk();
    private final Kept kept = new Kept();
    private final List<CaseEventRecorded> happened = new ArrayList<>();
    private final ContactLog log = new ContactLog();

    @BeforeEach
    void wire() {
        log.contacts = kept;
        log.events = new CaseEvents() {
            @Override
            public Map<Long, List<CaseEventRecorded>> ofCases(Collection<Long> ids, Set<CaseEventKind> kinds) {
                Map<Long, List<CaseEventRecorded>> histories = new HashMap<>();
                ids.forEach(id -> histories.put(
                        id,
                        happened.stream()
                                .filter(each -> each.event().caseId() == id)
                                .filter(each -> kinds.contains(each.event().kind()))
                                .toList()));
                return histories;
            }
        };
        log.window = desk.window;
        log.settings = new ContactSettings();
        log.actor = desk.actor;
        log.clock = desk.clock;
    }

    @Test
    void hasWhatWasWrittenDownAndWhatTheHistoriesSayTheLatestFirst() {
        happens(CaseEventKind.CUSTOMER_INFORMED, COLLEAGUE, Duration.ofHours(3));
        happens(CaseEventKind.REGISTERED, ME, Duration.ofHours(9));
        kept.add(contact(8, Desk.NOW.minus(Duration.ofHours(1)), Optional.empty(), ContactMethod.TELEPHONE));

        List<ContactLine> lines = log.of(SHE, List.of(Desk.CASE));

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).reason()).contains(ContactReason.ASK_WHETHER_SATISFIED);
        assertThat(lines.get(1).event()).contains(CaseEventKind.CUSTOMER_INFORMED);
        assertThat(lines.get(1).isOurs()).isTrue();
        assertThat(lines.get(2).isOurs()).isFalse();
    }

    @Test
    void aPromiseIsAContactOnlyWhereSheWasReached() {
        happens(CaseEventKind.PROMISE_KEPT, COLLEAGUE, Duration.ofHours(3));
        assertThat(log.of(SHE, List.of(Desk.CASE))).isEmpty();

        happened.clear();
        happened.add(recorded(
                CaseEvent.of(Desk.CASE, CaseEventKind.PROMISE_KEPT, Desk.NOW)
                        .with("talked", true)
                        .with("method", ContactMethod.TELEPHONE),
                COLLEAGUE));
        assertThat(log.of(SHE, List.of(Desk.CASE))).hasSize(1);
    }

    @Test
    void whatIsAboutACaseThatIsNotOpenToHerIsNotThere() {
        kept.add(contact(8, Desk.NOW, Optional.of(99L), ContactMethod.TELEPHONE));

        assertThat(log.of(SHE, List.of(Desk.CASE))).isEmpty();
    }

    @Test
    void saysWhichColleagueWasThereAShortWhileAgo() {
        happens(CaseEventKind.PROGRESS_TOLD, COLLEAGUE, Duration.ofHours(23));

        assertThat(log.ofAColleague(Desk.CASE))
                .hasValueSatisfying(line -> assertThat(line.staffId()).contains(8L));
    }

    @Test
    void whatAnotherSystemDidForUsIsOurs() {
        happens(CaseEventKind.CUSTOMER_INFORMED, "client:3", Duration.ofHours(3));

        assertThat(log.of(SHE, List.of(Desk.CASE))).singleElement().satisfies(line -> {
            assertThat(line.isOurs()).isTrue();
            assertThat(line.by()).isEqualTo("client");
        });
    }

    @Test
    void oneselfAndLongAgoAreNoColleagues() {
        happens(CaseEventKind.PROGRESS_TOLD, ME, Duration.ofHours(2));
        happens(CaseEventKind.PROGRESS_TOLD, COLLEAGUE, Duration.ofHours(25));

        assertThat(log.ofAColleague(Desk.CASE)).isEmpty();
    }

    @Test
    void flagsACallAtATimeAtWhichNobodyIsCalled() {
        Instant sunday = Instant.parse("2012-11-11T10:00:00Z");
        kept.add(contact(8, sunday, Optional.empty(), ContactMethod.TELEPHONE));
        kept.add(contact(8, sunday, Optional.empty(), ContactMethod.EMAIL));

        assertThat(log.of(SHE, List.of())).extracting(ContactLine::untimely).containsExactlyInAnyOrder(true, false);
    }

    /** whoever took the call of hers spoke with her, too; what was written, by a machine or among us, is no word with her. */
    @Test
    void saysWhoOfUsSpokeWithHerLast() {
        happens(CaseEventKind.REGISTERED, ME, Duration.ofHours(9));
        assertThat(lastWord()).contains(new LastWord(Desk.NOW.minus(Duration.ofHours(9)), 7, "RD-1-X"));

        happens(CaseEventKind.CUSTOMER_CAME_AGAIN, COLLEAGUE, Duration.ofHours(5));
        happens(CaseEventKind.NOTE_ADDED, ME, Duration.ofHours(4));
        happens(CaseEventKind.CUSTOMER_WRITTEN, ME, Duration.ofHours(3));
        happens(CaseEventKind.CUSTOMER_ANSWERED, "client:4", Duration.ofHours(2));
        happens(CaseEventKind.PROMISE_KEPT, ME, Duration.ofHours(1));
        kept.add(contact(9, Desk.NOW, Optional.empty(), ContactMethod.EMAIL));
        kept.add(contact(9, Desk.NOW, Optional.of(99L), ContactMethod.TELEPHONE));
        assertThat(lastWord()).contains(new LastWord(Desk.NOW.minus(Duration.ofHours(5)), 8, "RD-1-X"));

        kept.add(contact(9, Desk.NOW.minus(Duration.ofHours(4)), Optional.empty(), ContactMethod.TELEPHONE));
        assertThat(lastWord()).contains(new LastWord(Desk.NOW.minus(Duration.ofHours(4)), 9, ""));
    }

    private Optional<LastWord> lastWord() {
        return log.lastWord(SHE, Map.of(Desk.CASE, "RD-1-X"));
    }

    private void happens(CaseEventKind kind, String by, Duration ago) {
        happened.add(recorded(CaseEvent.of(Desk.CASE, kind, Desk.NOW.minus(ago)), by));
    }

    private CaseEventRecorded recorded(CaseEvent event, String by) {
        return new CaseEventRecorded(event, happened.size() + 1, event.occurredAt(), by);
    }

    private static CustomerContact contact(long by, Instant at, Optional<Long> caseId, ContactMethod method) {
        return new CustomerContact(
                SHE, caseId, method, ContactReason.ASK_WHETHER_SATISFIED, "", Grade.NEW, by, at, false);
    }

    private static final class Kept implements CustomerContactRepository {
        private final List<CustomerContact> all = new ArrayList<>();

        @Override
        public void add(CustomerContact contact) {
            all.add(contact);
        }

        @Override
        public List<CustomerContact> ofCustomer(long customerId, int limit) {
            return all;
        }

        @Override
        public List<CustomerContact> ofCase(long caseId, int limit) {
            return all.stream()
                    .filter(each -> each.caseId().filter(id -> id == caseId).isPresent())
                    .toList();
        }
    }
}
