package org.redress.conversation.boundary;

import static org.redress.identity.domain.Caller.AGENT;
import static org.redress.identity.domain.Caller.MANAGER;
import static org.redress.identity.domain.Caller.SUPERVISOR;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.redress.complaint.domain.Nature;
import org.redress.conversation.domain.AskedQuestion;
import org.redress.conversation.domain.BehaviourStyle;
import org.redress.conversation.domain.Conversation;
import org.redress.conversation.domain.ConversationQuestion;
import org.redress.conversation.domain.ConversationRepository;
import org.redress.conversation.domain.Emotion;
import org.redress.conversation.domain.QuestionGuide;
import org.redress.conversation.domain.QuestionStems;
import org.redress.identity.boundary.Allows;
import org.redress.identity.boundary.CaseAccess;
import org.redress.identity.boundary.CaseNotFound;

/** How we spoke with customers, and what helps while we do. */
@Stateless
public class ConversationQueries {
    @Inject
    ConversationRepository conversations;

    @Inject
    QuestionGuide guide;

    @Inject
    CaseAccess access;

    /**
     * The conversations about a case, the latest first. Source.
     *
     * @throws CaseNotFound when there is none or the acting person may not see it
     */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<ConversationView> ofCase(long caseId) {
        access.requireVisible(caseId);
        List<Conversation> held = conversations.ofCase(caseId);
        Map<Long, List<AskedQuestion>> asked =
                conversations.questionsOf(held.stream().map(Conversation::id).toList()).stream()
                        .collect(Collectors.groupingBy(
                                ConversationQuestion::conversationId,
                                Collectors.mapping(ConversationQuestion::asked, Collectors.toList())));
        return held.stream()
                .map(each -> ConversationView.of(each, asked.getOrDefault(each.id(), List.of())))
                .toList();
    }

    /** What to ask, an open question first. Source: R-023. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<String> questions(Optional<Nature> nature, Locale language) {
        return guide.questions(nature, language);
    }

    /** How open and closed questions begin. Source: R-024. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public QuestionStems stems(Locale language) {
        return guide.stems(language);
    }

    /** What helps with somebody who feels like that, or wants to be spoken with so. Source: R-027. */
    @Allows({AGENT, SUPERVISOR, MANAGER})
    public List<String> advice(Optional<Emotion> emotion, Optional<BehaviourStyle> style, Locale language) {
        return Stream.concat(
                        emotion.map(felt -> guide.advice(felt, language)).stream(),
                        style.map(liked -> guide.advice(liked, language)).stream())
                .filter(advice -> !advice.isEmpty())
                .toList();
    }
}
