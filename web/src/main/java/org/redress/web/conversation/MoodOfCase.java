package org.redress.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.conversation.boundary.ConversationQueries;
import org.redress.conversation.boundary.ConversationView;
import org.redress.conversation.domain.BehaviourStyle;
import org.redress.conversation.domain.Emotion;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Me;

/** How the customer of a case last felt and what helps, for those who deal with it. Source: R-027. */
@Named
@RequestScoped
public class MoodOfCase {
    @Inject
    ConversationQueries conversations;

    @Inject
    CaseView caseView;

    @Inject
    Messages messages;

    @Inject
    Me me;

    private @Nullable List<ConversationView> held;

    public @Nullable Emotion getEmotion() {
        return latest(ConversationView::emotion).orElse(null);
    }

    public @Nullable BehaviourStyle getStyle() {
        return latest(ConversationView::style).orElse(null);
    }

    /** Whether anything was noted of it. */
    public boolean isKnown() {
        return getEmotion() != null || getStyle() != null;
    }

    public List<String> getAdvice() {
        return conversations.advice(
                Optional.ofNullable(getEmotion()), Optional.ofNullable(getStyle()), messages.locale());
    }

    private <T> Optional<T> latest(Function<ConversationView, Optional<T>> what) {
        if (held == null) {
            held = me.isHandling() ? conversations.ofCase(caseView.getCaseId()) : List.of();
        }
        return held.stream().flatMap(each -> what.apply(each).stream()).findFirst();
    }
}
