package org.redress.conversation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.casehistory.domain.CaseEventKind;
import org.redress.complaint.boundary.ComplaintService;
import org.redress.complaint.boundary.RecordSameMatter;
import org.redress.complaint.boundary.ReopenCase;
import org.redress.complaint.boundary.ReopeningService;
import org.redress.complaint.boundary.SameMatterService;
import org.redress.complaint.domain.Channel;
import org.redress.complaint.domain.NoteKind;
import org.redress.conversation.domain.AskedQuestion;
import org.redress.conversation.domain.BehaviourStyle;
import org.redress.conversation.domain.Conversation;
import org.redress.conversation.domain.ConversationQuestion;
import org.redress.conversation.domain.ConversationRepository;
import org.redress.conversation.domain.Emotion;
import org.redress.conversation.domain.QuestionForm;
import org.redress.conversation.domain.ScriptStep;
import org.redress.identity.boundary.CaseNotFound;
import org.redress.testing.Desk;
import org.redress.testing.Ids;
import org.redress.testing.SeenCases;

class ConversationServiceTest {
    private static final AskedQuestion WHAT = new AskedQuestion("What happened?", QuestionForm.OPEN, "It burns.");
    private static final AskedQuestion IS_IT = new AskedQuestion("Is it off?", QuestionForm.CLOSED, "Yes.");
    private static final Talk TALK = new Talk(
            Optional.of(Emotion.ANGER),
            Optional.of(BehaviourStyle.ASSERTIVE),
            Set.of(ScriptStep.TOLD_RECORDED, ScriptStep.GREETED),
            List.of(WHAT, IS_IT));

    private static final RecordSameMatter AGAIN =
            new RecordSameMatter(Desk.CASE, Optional.empty(), Channel.TELEPHONE, "It still burns.");

    private final List<String> done = new ArrayList<>();
    private final Desk desk = new Desk();
    private final SeenCases seen = new SeenCases();
    private final InMemoryConversations kept = new InMemoryConversations();
    private final ConversationService service = new ConversationService();
    private final ConversationQueries queries = new ConversationQueries();

    @BeforeEach
    void wire() {
        service.conversations = kept;
        service.access = seen;
        service.complaints = new ComplaintService() {
            @Override
            public void addNote(long caseId, NoteKind kind, String text) {
                done.add(kind + " " + text);
            }
        };
        service.sameMatters = new SameMatterService() {
            @Override
            public void keep(RecordSameMatter command) {
                done.add("again " + command.customerWords());
            }
        };
        service.reopenings = new ReopeningService() {
            @Override
            public void reopen(ReopenCase command) {
                done.add("reopened " + command.words());
            }
        };
        service.history = desk.history;
        service.actor = desk.actor;
        service.clock = desk.clock;
        queries.conversations = kept;
        queries.access = seen;
    }

    @Test
    void keepsHowItWentAndTellsTheHistoryNothingOfIt() {
        service.keep(Desk.CASE, TALK);

        ConversationView view = queries.ofCase(Desk.CASE).get(0);
        assertThat(view.emotion()).contains(Emotion.ANGER);
        assertThat(view.style()).contains(BehaviourStyle.ASSERTIVE);
        assertThat(view.steps()).containsExactly(ScriptStep.GREETED, ScriptStep.TOLD_RECORDED);
        assertThat(view.questions()).containsExactly(WHAT, IS_IT);
        assertThat(desk.eventKinds()).containsExactly(CaseEventKind.CONVERSATION_NOTED);
        assertThat(desk.events.get(0).payload()).containsOnlyKeys("conversation");
    }

    @Test
    void keepsNothingWhenNothingIsSaidOfIt() {
        service.keep(Desk.CASE, new Talk(Optional.empty(), Optional.empty(), Set.of(), List.of()));

        assertThat(queries.ofCase(Desk.CASE)).isEmpty();
        assertThat(desk.events).isEmpty();
    }

    /** */
    @Test
    void keepsWithTheCaseSheMeansWhatSheSaysWhatElseWasWrittenDownAndHowItWent() {
        service.keepSame(AGAIN, "Serial number: CB-77", TALK);
        service.keepSame(AGAIN, " ", TALK);

        assertThat(done).containsExactly("again It still burns.", "FACT Serial number: CB-77", "again It still burns.");
        assertThat(queries.ofCase(Desk.CASE)).hasSize(2);
    }

    /** */
    @Test
    void opensTheCaseSheMeansAgainBeforeAnythingIsKeptWithIt() {
        service.reopen(new ReopenCase(Desk.CASE, "It burns again."), "Serial number: CB-77", TALK);

        assertThat(done).containsExactly("reopened It burns again.", "FACT Serial number: CB-77");
        assertThat(queries.ofCase(Desk.CASE)).hasSize(1);
    }

    @Test
    void isForThoseWhoSeeTheCase() {
        service.keep(Desk.CASE, TALK);
        seen.hide(Desk.CASE);

        assertThatThrownBy(() -> queries.ofCase(Desk.CASE)).isInstanceOf(CaseNotFound.class);
        assertThatThrownBy(() -> service.keep(Desk.CASE, TALK)).isInstanceOf(CaseNotFound.class);
    }

    private static final class InMemoryConversations implements ConversationRepository {
        private final List<Conversation> all = new ArrayList<>();
        private final List<ConversationQuestion> questions = new ArrayList<>();
        private final Ids ids = new Ids();

        @Override
        public void add(Conversation conversation) {
            ids.give(conversation, "id");
            all.add(0, conversation);
        }

        @Override
        public void add(ConversationQuestion question) {
            questions.add(question);
        }

        @Override
        public List<Conversation> ofCase(long caseId) {
            return all.stream().filter(held -> held.caseId() == caseId).toList();
        }

        @Override
        public List<ConversationQuestion> questionsOf(Collection<Long> conversationIds) {
            return questions.stream()
                    .filter(asked -> conversationIds.contains(asked.conversationId()))
                    .toList();
        }
    }
}
