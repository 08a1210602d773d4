package org.redress.correspondence.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.closure.boundary.CaseFixture;
import org.redress.commitment.boundary.NextHear;
import org.redress.commitment.boundary.WrittenPromise;
import org.redress.commitment.domain.DayAndHour;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.domain.CaseEnded;
import org.redress.contact.boundary.OutgoingWording;
import org.redress.contact.boundary.WordsToMend;
import org.redress.contact.domain.ContactMethod;
import org.redress.correspondence.domain.CustomerMessage;
import org.redress.correspondence.domain.CustomerMessageRepository;
import org.redress.testing.Desk;
import org.redress.testing.Ids;
import org.redress.testing.SteeredCase;

/** Source. */
class CorrespondenceServiceTest {
    private static final WrittenPromise FRIDAY =
            new WrittenPromise(DayAndHour.parse("2026-09-25", "10:00"), ContactMethod.TELEPHONE, "I call you.");

    private final Desk desk = new Desk();
    private final List<CustomerMessage> kept = new ArrayList<>();
    private final SteeredCase steered = new SteeredCase();
    private final List<String> promised = new ArrayList<>();
    private final CorrespondenceService service = new CorrespondenceService();

    @BeforeEach
    void wire() {
        service.messages = new KeptMessages();
        service.complaints = new ComplaintQueries() {
            @Override
            public CaseDetails details(long caseId) {
                return CaseFixture.ownedBy(caseId, Desk.ME);
            }
        };
        service.nextHear = new NextHear() {
            @Override
            public long promiseInWriting(long caseId, long staffId, WrittenPromise written) {
                promised.add(caseId + " by " + staffId + ": " + written.about());
                return promised.size();
            }
        };
        service.wording =
                text -> text.contains("soon") ? List.of(new OutgoingWording.Mend("soon", "Say when.")) : List.of();
        service.cases = steered;
        service.access = desk.access;
        service.history = desk.history;
        service.actor = desk.actor;
        service.clock = desk.clock;
    }

    @Test
    void keepsWhatWasWrittenToWhomAndSaysSoInTheHistory() {
        service.write(message("  The part has come.\n", "", List.of()));

        assertThat(kept).singleElement().satisfies(message -> {
            assertThat(message.words()).isEqualTo("The part has come.");
            assertThat(message.customerId()).isEqualTo(42);
            assertThat(message.writtenBy()).isEqualTo(Desk.ME);
            assertThat(message.writtenAt()).isEqualTo(Desk.NOW);
        });
        assertThat(desk.events).singleElement().satisfies(event -> {
            assertThat(event.kind()).isEqualTo(CaseEventKind.CUSTOMER_WRITTEN);
            assertThat(event.payload()).containsEntry("promises", "0").containsKey("message");
        });
        assertThat(promised).isEmpty();
    }

    @Test
    void whatItPromisesIsRecordedWithItBeforeTheLetterIsWritten() {
        service.write(message("I call you on Friday at 10.", "", List.of(FRIDAY)));

        assertThat(promised).containsExactly(Desk.CASE + " by " + Desk.ME + ": I call you.");
        assertThat(desk.events).last().satisfies(event -> assertThat(event.payload())
                .containsEntry("promises", "1"));
    }

    @Test
    void vagueWordsStayOnlyWithAReason() {
        assertThatThrownBy(() -> service.write(message("You hear soon.", "", List.of(FRIDAY))))
                .isInstanceOf(WordsToMend.class);
        assertThat(kept).isEmpty();
        assertThat(promised).isEmpty();

        service.write(message("You hear soon.", "She said so herself.", List.of()));
        assertThat(kept.get(0).wordingBecause()).isEqualTo("She said so herself.");
    }

    @Test
    void promisesNothingInACaseThatHasEnded() {
        steered.end();

        assertThatThrownBy(() -> service.write(message("I call you.", "", List.of(FRIDAY))))
                .isInstanceOf(CaseEnded.class);
        assertThat(kept).isEmpty();
        assertThat(promised).isEmpty();

        service.write(message("It was a pleasure.", "", List.of()));
        assertThat(kept).hasSize(1);
    }

    private static WriteMessage message(String words, String because, List<WrittenPromise> promises) {
        return new WriteMessage(Desk.CASE, "", words, because, promises);
    }

    private final class KeptMessages implements CustomerMessageRepository {
        @Override
        public void add(CustomerMessage message) {
            new Ids().give(message, "id");
            kept.add(message);
        }

        @Override
        public List<CustomerMessage> ofCase(long caseId) {
            return kept;
        }
    }
}
