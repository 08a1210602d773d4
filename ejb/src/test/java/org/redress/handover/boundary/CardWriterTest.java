package org.redress.handover.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.boundary.CaseEvents;
import org.redress.casehistory.domain.CaseEvent;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.casehistory.domain.CaseEventRecorded;
import org.redress.commitment.boundary.PromiseQueries;
import org.redress.commitment.boundary.PromiseView;
import org.redress.complaint.boundary.AttachmentService;
import org.redress.complaint.boundary.AttachmentView;
import org.redress.complaint.boundary.CaseDetails;
import org.redress.complaint.boundary.ComplaintQueries;
import org.redress.complaint.boundary.Note;
import org.redress.complaint.boundary.Question;
import org.redress.complaint.domain.NoteKind;
import org.redress.customer.boundary.CustomerDetails;
import org.redress.customer.domain.Grade;
import org.redress.customer.domain.Particulars;
import org.redress.handover.boundary.HandoverCard.Fact;
import org.redress.handover.domain.CardSource;
import org.redress.testing.Desk;
import org.redress.testing.PlainCase;

/** */
class CardWriterTest {
    private final List<Note> notes = new ArrayList<>();
    private final List<CaseEventRecorded> history = new ArrayList<>();
    private final CardWriter writer = new CardWriter();

    @BeforeEach
    void wire() {
        writer.complaints = new ComplaintQueries() {
            @Override
            public CaseDetails details(long caseId) {
                return PlainCase.of(
                        new CustomerDetails(3, "Zanele Fortuin", Particulars.none(), Grade.NEW, Instant.EPOCH));
            }

            @Override
            public List<Question> questions(long caseId) {
                return List.of();
            }

            @Override
            public List<Note> notes(long caseId) {
                return notes;
            }
        };
        writer.attachments = new AttachmentService() {
            @Override
            public List<AttachmentView> list(long caseId) {
                return List.of();
            }
        };
        writer.promises = new PromiseQueries() {
            @Override
            public List<PromiseView> openOf(long caseId) {
                return List.of();
            }
        };
        writer.events = new CaseEvents() {
            @Override
            public List<CaseEventRecorded> ofCase(long caseId) {
                return history;
            }
        };
    }

    @Test
    void keepsWhatSomebodyThinksApartFromWhatIsKnown() {
        note(1, Optional.of(NoteKind.FACT), "The housing is dented.");
        note(2, Optional.of(NoteKind.OPINION), "The courier dropped it.");
        note(3, Optional.empty(), "He has the time.");

        HandoverCard card = writer.of(Desk.CASE);

        assertThat(card.facts())
                .extracting(Fact::text)
                .containsExactly(PlainCase.SAID, "The housing is dented.", "He has the time.");
        assertThat(card.opinions()).singleElement().satisfies(opinion -> {
            assertThat(opinion.text()).isEqualTo("The courier dropped it.");
            assertThat(opinion.by()).contains(Desk.ME);
        });
    }

    @Test
    void whatSheSaidAgainIsHersAndNobodysNote() {
        note(1, Optional.empty(), "It still hums.");
        note(2, Optional.empty(), "It hums again.");
        with(CaseEventKind.CUSTOMER_CAME_AGAIN, "1");
        with(CaseEventKind.REOPENED, "2");

        assertThat(writer.of(Desk.CASE).facts())
                .filteredOn(fact -> fact.source() == CardSource.AGAIN)
                .allMatch(fact -> fact.by().isEmpty())
                .extracting(Fact::text)
                .containsExactly("It still hums.", "It hums again.");
    }

    @Test
    void wordsOfOursThatSheCorrectedAreNotKnown() {
        note(1, Optional.empty(), "It hums since Tuesday.");
        with(CaseEventKind.RESTATEMENT_CORRECTED, "1");
        with(CaseEventKind.RESTATEMENT_CORRECTED, "");

        assertThat(writer.of(Desk.CASE).facts()).extracting(Fact::text).containsExactly(PlainCase.SAID);
    }

    private void note(long id, Optional<NoteKind> kind, String text) {
        notes.add(new Note(id, kind, text, Optional.of(Desk.ME), Desk.NOW.plus(Duration.ofMinutes(id))));
    }

    private void with(CaseEventKind kind, String note) {
        history.add(new CaseEventRecorded(
                CaseEvent.of(Desk.CASE, kind, Desk.NOW).with("note", note),
                history.size() + 1,
                Desk.NOW,
                "staff:" + Desk.ME));
    }
}
