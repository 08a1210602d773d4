package org.redress.relationship.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.contact.domain.ContactMethod;
import org.redress.customer.boundary.CustomerDetails;
import org.redress.customer.boundary.CustomerQueries;
import org.redress.customer.domain.Grade;
import org.redress.customer.domain.Particulars;
import org.redress.relationship.domain.ColleagueWasThere;
import org.redress.relationship.domain.ContactReason;
import org.redress.relationship.domain.CustomerContact;
import org.redress.relationship.domain.CustomerContactRepository;
import org.redress.testing.Desk;
import org.redress.testing.Ids;
import org.redress.testing.PlainCase;
import org.redress.testing.RecordingEvent;

/** */
class CustomerContactServiceTest {
    private static final long SHE = 12;

    private final Desk desk = new Desk();
    private final Kept kept = new Kept();
    private final CustomerContactService service = new CustomerContactService();
    private Optional<ContactLine> colleague = Optional.empty();

    @BeforeEach
    void wire() {
        CustomerDetails she = new CustomerDetails(SHE, "Zanele Fortuin", Particulars.none(), Grade.NEW, Instant.EPOCH);
        service.contacts = kept;
        service.log = new ContactLog() {
            @Override
            Optional<ContactLine> ofAColleague(long caseId) {
                return colleague;
            }
        };
        service.customers = new CustomerQueries() {
            @Override
            public CustomerDetails details(long customerId) {
                return she;
            }
        };
        service.complaints = new ComplaintQueries() {
            @Override
            public CaseDetails details(long caseId) {
                return PlainCase.of(she);
            }
        };
        service.contacted = new RecordingEvent<>();
        service.history = desk.history;
        service.actor = desk.actor;
        service.clock = desk.clock;
    }

    @Test
    void whatIsAboutACaseStandsInItsHistoryWithoutAWordOfWhatWasSaid() {
        service.record(about(Optional.of(Desk.CASE), false));

        assertThat(kept.all).singleElement().satisfies(contact -> assertThat(contact.note())
                .isEqualTo("The courier comes at ten."));
        assertThat(desk.events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CaseEventKind.CONTACT_NOTED);
            assertThat(event.caseId()).isEqualTo(Desk.CASE);
            assertThat(event.payload())
                    .containsEntry("contact", String.valueOf(kept.all.get(0).id()))
                    .containsEntry("method", "TELEPHONE")
                    .containsEntry("reason", "COMPLAINT_FOLLOW_UP")
                    .doesNotContainValue("The courier comes at ten.");
        });
    }

    @Test
    void whatIsAboutNoCaseStandsInNoHistory() {
        service.record(about(Optional.empty(), false));

        assertThat(kept.all).hasSize(1);
        assertThat(desk.events).isEmpty();
    }

    @Test
    void afterAColleagueNothingIsKeptUntilThatIsKnown() {
        colleague = Optional.of(new ContactLine(
                Desk.NOW,
                Optional.of(Desk.CASE),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "staff",
                Optional.of(8L),
                Optional.empty(),
                "",
                false));

        assertThatThrownBy(() -> service.record(about(Optional.of(Desk.CASE), false)))
                .isInstanceOf(ColleagueWasThere.class);
        assertThat(kept.all).isEmpty();
        assertThat(desk.events).isEmpty();

        service.record(about(Optional.of(Desk.CASE), true));
        assertThat(kept.all).singleElement().matches(CustomerContact::isAlthoughCalled);
        assertThat(desk.eventKinds()).containsExactly(CaseEventKind.CONTACT_NOTED);
    }

    private static RecordContact about(Optional<Long> caseId, boolean aware) {
        return new RecordContact(
                SHE,
                caseId,
                ContactMethod.TELEPHONE,
                ContactReason.COMPLAINT_FOLLOW_UP,
                "The courier comes at ten.",
                aware);
    }

    private static final class Kept implements CustomerContactRepository {
        private final Ids ids = new Ids();
        final List<CustomerContact> all = new ArrayList<>();

        @Override
        public void add(CustomerContact contact) {
            ids.give(contact, "id");
            all.add(contact);
        }

        @Override
        public List<CustomerContact> ofCustomer(long customerId, int limit) {
            return all;
        }

        @Override
        public List<CustomerContact> ofCase(long caseId, int limit) {
            return all;
        }
    }
}
