package org.redress.web.conversation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.complaint.domain.Nature;
import org.redress.conversation.boundary.ConversationQueries;
import org.redress.conversation.boundary.Talk;
import org.redress.conversation.domain.BehaviourStyle;
import org.redress.conversation.domain.Emotion;
import org.redress.conversation.domain.QuestionForm;
import org.redress.conversation.domain.QuestionStems;
import org.redress.conversation.domain.ScriptStep;
import org.redress.web.draft.TypedFields;
import org.redress.web.i18n.Messages;

/** Speaking with a customer: what to ask, what was asked, how she feels and what helps. Source. */
@Named
@ViewScoped
public class CallTalk implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUESTION = 300;

    @Inject
    transient ConversationQueries conversations;

    @Inject
    transient Messages messages;

    private @Nullable Emotion emotion;
    private @Nullable BehaviourStyle style;
    private @Nullable Nature nature;
    private final Map<ScriptStep, Boolean> steps = new EnumMap<>(ScriptStep.class);
    private final List<AskedEntry> asked = new ArrayList<>();
    private String own = "";

    /** How it went so far. */
    public Talk talk() {
        Set<ScriptStep> gone = EnumSet.noneOf(ScriptStep.class);
        steps.forEach((step, done) -> {
            if (Boolean.TRUE.equals(done)) {
                gone.add(step);
            }
        });
        return new Talk(
                Optional.ofNullable(emotion),
                Optional.ofNullable(style),
                gone,
                asked.stream().map(AskedEntry::asked).toList());
    }

    /** Takes up what was asked before; the other fields come back by themselves. */
    public void goOnWith(TypedFields typed) {
        for (int row = 0; ; row++) {
            Optional<String> question = typed.text("register:asked:" + row + ":question");
            if (question.isEmpty()) {
                return;
            }
            add(question.get(), typed.text("register:asked:" + row + ":answer").orElse(""));
        }
    }

    /** What to ask next, in the language of the page; what was asked is not suggested again. */
    public List<String> getSuggestions() {
        List<String> before = asked.stream().map(AskedEntry::getQuestion).toList();
        return conversations.questions(Optional.ofNullable(nature), messages.locale()).stream()
                .filter(question -> !before.contains(question))
                .toList();
    }

    /** It was asked. */
    public void ask(String question) {
        add(question, "");
    }

    /** So was what she typed herself. */
    public void askOwn() {
        if (!own.isBlank()) {
            add(own, "");
            own = "";
        }
    }

    /** It was not asked after all. */
    public void takeBack(AskedEntry entry) {
        asked.remove(entry);
    }

    private void add(String question, String answer) {
        String cut = question.length() > LONGEST_QUESTION ? question.substring(0, LONGEST_QUESTION) : question;
        asked.add(new AskedEntry(cut.strip(), stems().formOf(cut), answer));
    }

    /** How many closed questions were asked in a row, when those are too many; else 0. */
    public int getTooManyClosed() {
        int run = QuestionStems.closedInARow(
                asked.stream().map(AskedEntry::getForm).toList());
        return stems().isLong(run) ? run : 0;
    }

    /** An open question to ask instead. */
    public String getOpenOne() {
        return getSuggestions().stream()
                .filter(question -> stems().formOf(question) == QuestionForm.OPEN)
                .findFirst()
                .orElse("");
    }

    private QuestionStems stems() {
        return conversations.stems(messages.locale());
    }

    /** What helps with somebody like that. */
    public List<String> getAdvice() {
        return conversations.advice(Optional.ofNullable(emotion), Optional.ofNullable(style), messages.locale());
    }

    public List<Emotion> getEmotions() {
        return List.of(Emotion.values());
    }

    public List<BehaviourStyle> getStyles() {
        return List.of(BehaviourStyle.values());
    }

    public List<Nature> getNatures() {
        return List.of(Nature.values());
    }

    public List<ScriptStep> getScript() {
        return List.of(ScriptStep.values());
    }

    public Map<ScriptStep, Boolean> getSteps() {
        return steps;
    }

    public List<AskedEntry> getAsked() {
        return asked;
    }

    public @Nullable Emotion getEmotion() {
        return emotion;
    }

    public void setEmotion(@Nullable Emotion emotion) {
        this.emotion = emotion;
    }

    public @Nullable BehaviourStyle getStyle() {
        return style;
    }

    public void setStyle(@Nullable BehaviourStyle style) {
        this.style = style;
    }

    public @Nullable Nature getNature() {
        return nature;
    }

    public void setNature(@Nullable Nature nature) {
        this.nature = nature;
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }
}
