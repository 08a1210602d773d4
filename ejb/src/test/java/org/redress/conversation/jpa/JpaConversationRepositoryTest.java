package org.redress.conversation.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.redress.complaint.ComplaintFixture;
import org.redress.complaint.domain.Complaint;
import org.redress.conversation.domain.AskedQuestion;
import org.redress.conversation.domain.Conversation;
import org.redress.conversation.domain.ConversationQuestion;
import org.redress.conversation.domain.Emotion;
import org.redress.conversation.domain.QuestionForm;
import org.redress.conversation.domain.ScriptStep;
import org.redress.customer.domain.Customer;
import org.redress.customer.domain.Particulars;
import org.redress.testing.OnEachDatabase;
import org.redress.testing.TestDatabase;

class JpaConversationRepositoryTest {
    private static final Instant NOW = Instant.parse("2026-09-23T14:20:00Z");
    private static final AskedQuestion WHAT = new AskedQuestion("What happened?", QuestionForm.OPEN, "It burns.");
    private static final AskedQuestion IS_IT = new AskedQuestion("Is it off?", QuestionForm.CLOSED, "");

    @OnEachDatabase
    void readsTheLatestFirstWithWhatWasAskedInOrder(TestDatabase database) {
        long caseId = database.inTransaction(JpaConversationRepositoryTest::registered);
        database.commit(em -> {
            repository(em).add(held(caseId, Optional.empty(), NOW.minusSeconds(60)));
            Conversation latest = held(caseId, Optional.of(Emotion.ANGER), NOW);
            repository(em).add(latest);
            repository(em).add(new ConversationQuestion(latest.id(), 2, IS_IT));
            repository(em).add(new ConversationQuestion(latest.id(), 1, WHAT));
        });

        List<Conversation> read = database.read(em -> repository(em).ofCase(caseId));
        assertThat(read).hasSize(2);
        assertThat(read.get(0).emotion()).contains(Emotion.ANGER);
        assertThat(read.get(0).steps()).containsExactly(ScriptStep.GREETED);
        List<ConversationQuestion> asked = database.read(em ->
                repository(em).questionsOf(read.stream().map(Conversation::id).toList()));
        assertThat(asked).extracting(ConversationQuestion::asked).containsExactly(WHAT, IS_IT);
    }

    private static Conversation held(long caseId, Optional<Emotion> emotion, Instant at) {
        return new Conversation(caseId, emotion, Optional.empty(), Set.of(ScriptStep.GREETED), 7, at);
    }

    private static long registered(EntityManager em) {
        Customer customer = new Customer(Particulars.none(), NOW);
        em.persist(customer);
        em.flush();
        Complaint complaint = ComplaintFixture.aLateDelivery().of(customer.id()).registered();
        em.persist(complaint);
        em.flush();
        return complaint.id();
    }

    private static JpaConversationRepository repository(EntityManager em) {
        JpaConversationRepository repository = new JpaConversationRepository();
        repository.em = em;
        return repository;
    }
}
