package org.redress.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.domain.ComplaintStatus;
import org.redress.conversation.boundary.ConversationQueries;
import org.redress.conversation.boundary.ConversationService;
import org.redress.conversation.boundary.ConversationView;
import org.redress.conversation.boundary.Talk;
import org.redress.conversation.domain.BehaviourStyle;
import org.redress.conversation.domain.Emotion;
import org.redress.shared.Retrying;
import org.redress.web.complaint.CaseView;
import org.redress.web.i18n.Messages;
import org.redress.web.shell.Me;
import org.redress.web.shell.SentForm;

/** How the customer of a case last felt and what helps, for those who deal with it. Source: R-027. */
@Named
@RequestScoped
public class MoodOfCase {
    @Inject
    ConversationQueries conversations;

    @Inject
    ConversationService service;

    @Inject
    Retrying retrying;

    @Inject
    CaseView caseView;

    @Inject
    Messages messages;

    @Inject
    Me me;

    private @Nullable List<ConversationView> held;
    private @Nullable Emotion heardEmotion;
    private @Nullable BehaviourStyle heardStyle;

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

    /** Whether whoever reads this deals with the case, and may note how she feels now. */
    public boolean isPossible() {
        return me.isHandling()
                && (SentForm.is("mood") || caseView.getDetails().summary().status() == ComplaintStatus.OPEN);
    }

    /** She feels otherwise now, or was heard by somebody for the first time. */
    public String note() {
        Talk heard = new Talk(Optional.ofNullable(heardEmotion), Optional.ofNullable(heardStyle), Set.of(), List.of());
        retrying.run(() -> service.keep(caseView.getCaseId(), heard));
        return caseView.done("conversation.mood.kept");
    }

    public List<Emotion> getEmotions() {
        return List.of(Emotion.values());
    }

    public List<BehaviourStyle> getStyles() {
        return List.of(BehaviourStyle.values());
    }

    public @Nullable Emotion getHeardEmotion() {
        return heardEmotion;
    }

    public void setHeardEmotion(@Nullable Emotion heardEmotion) {
        this.heardEmotion = heardEmotion;
    }

    public @Nullable BehaviourStyle getHeardStyle() {
        return heardStyle;
    }

    public void setHeardStyle(@Nullable BehaviourStyle heardStyle) {
        this.heardStyle = heardStyle;
    }

    private <T> Optional<T> latest(Function<ConversationView, Optional<T>> what) {
        if (held == null) {
            held = me.isHandling() ? conversations.ofCase(caseView.getCaseId()) : List.of();
        }
        return held.stream().flatMap(each -> what.apply(each).stream()).findFirst();
    }
}
